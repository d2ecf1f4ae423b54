import { isRefused, provinceUnits, type ProvinceTree, type Reference } from '@dieuhanh/domain'
import fictional from '../../../data/sample/province.json' with { type: 'json' }
import { reference } from '../organisations/index.ts'

/** The tree of a province that does not exist, by the same rules and the same chart of agencies as the real ones. */
export async function sampleTree(): Promise<ProvinceTree> {
  const real = await reference()
  const places = fictional as unknown as Pick<
    Reference['communes'],
    'districts' | 'former' | 'current' | 'links' | 'islands'
  >
  const made: Reference = {
    departments: real.departments,
    provinces: {
      ...real.provinces,
      provinces: [fictional.province as Reference['provinces']['provinces'][number]],
      formerProvinces: [fictional.formerProvince as Reference['provinces']['formerProvinces'][number]],
    },
    communes: { ...real.communes, ...places },
  }
  const tree = provinceUnits(made, fictional.province.code)
  if (isRefused(tree)) throw new Error('the sample province is not in its own reference')
  return tree
}
