import type { Reference } from '@dieuhanh/domain'

// Loaded only when a province is asked for: the communes of all Việt Nam are some megabytes of memory.
async function shipped<T>(name: string): Promise<T> {
  const address = new URL(`../../../data/${name}.json`, import.meta.url).href
  const module = (await import(address, { with: { type: 'json' } })) as { default: T }
  return module.default
}

/** The provinces that ship with the product. */
export function provinceReference(): Promise<Reference['provinces']> {
  return shipped('provinces')
}

/** Everything that the tree of a province is made from. */
export async function reference(): Promise<Reference> {
  return {
    provinces: await provinceReference(),
    communes: await shipped('communes'),
    departments: await shipped('departments'),
  }
}
