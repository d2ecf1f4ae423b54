import { readCertificate, type Held } from './certificates.ts'
import { Damaged, Objects, dictOf, itemsOf, refOf } from './pdf/index.ts'
import type { Section } from './pdf/index.ts'

const MOST = 100

/** The certificates that a file keeps for those who check it later (PAdES DSS); none where they cannot be read. */
export async function dssCertificates(bytes: Buffer, sections: readonly Section[] | null): Promise<Held[]> {
  const read = await Promise.all(rawCertificates(bytes, sections ?? []).map((der) => readCertificate(der)))
  return read.filter((held) => held !== null)
}

function rawCertificates(bytes: Buffer, sections: readonly Section[]): Buffer[] {
  const objects = new Objects(bytes)
  for (const section of sections.toReversed()) objects.add(section)
  try {
    const root = dictOf(objects.resolve(sections[0]?.trailer.entries.get('Root')))
    const dss = dictOf(objects.resolve(root?.entries.get('DSS')))
    const listed = itemsOf(objects.resolve(dss?.entries.get('Certs'))) ?? []
    return listed.slice(0, MOST).flatMap((item) => {
      const number = refOf(item)
      return (number === null ? null : objects.content(number)) ?? []
    })
  } catch (error) {
    if (error instanceof Damaged) return []
    throw error
  }
}
