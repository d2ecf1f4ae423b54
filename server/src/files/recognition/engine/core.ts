import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Box } from '../types.ts'
import { quickProducts } from './products.ts'

/** The engine's program as it is loaded. */
export interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
  /** Gives the memory of a thing of the engine's back. */
  destroy(thing: object): void
}

/** What of the engine's own interface is used. */
export interface Api {
  Init(path: null, language: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  SetPageSegMode(mode: number): void
  SetImageFile(orientation: number, angle: number): number
  SetSourceResolution(dpi: number): void
  Recognize(monitor: null): number
  GetIterator(): Place | null
  Clear(): void
}

/** A word in what was recognised; goes from one to the next. */
export interface Place {
  Begin(): void
  Next(level: number): boolean
  IsAtBeginningOf(level: number): boolean
  GetUTF8Text(level: number): string
  Confidence(level: number): number
  getBoundingBox(level: number): Box
  getBaseline(level: number): Box
  getRowAttributes(): { readonly row_height: number }
}

type Product = (...given: number[]) => void
interface Memory {
  readonly buffer: ArrayBuffer
}
interface Table {
  get(index: number): Product
  set(index: number, value: Product): void
}
interface Instance {
  readonly exports: Readonly<Record<string, unknown>>
}
interface Platform {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => Instance
  readonly Memory: new (...given: never[]) => Memory
  readonly Table: new (...given: never[]) => Table
}
interface Options {
  readonly print: () => void
  readonly printErr: () => void
  readonly instantiateWasm: (imports: object, done: (made: Instance, module: object) => void) => object
}

const { Module, Instance, Memory, Table } = (globalThis as unknown as { WebAssembly: Platform }).WebAssembly

/** Which products of matrices the engine takes: `unknown` are its own, and those of another version of it. */
export type Products = 'quick' | 'of the processor' | 'unknown'

/**
 * Loads the engine. It multiplies bytes by an instruction that not all processors have alike; where it finds it lacking, it
 * takes products that need twice the time of ours, which are put in their place.
 */
export async function loadCore(): Promise<{ readonly core: Core; readonly products: Products }> {
  const require = createRequire(import.meta.url)
  const load = require('tesseract.js-core/tesseract-core-relaxedsimd-lstm') as (
    options: Options,
  ) => Promise<Core>
  const silent = (): void => undefined
  const made: Instance[] = []
  const core = await load({
    print: silent,
    printErr: silent,
    instantiateWasm: (imports, done) => {
      const module = new Module(
        readFileSync(require.resolve('tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm')),
      )
      const instance = new Instance(module, imports)
      made.push(instance)
      done(instance, module)
      return {}
    },
  })
  const products = made.map(({ exports }) => replaceProducts(exports))
  return { core, products: products[0] ?? 'unknown' }
}

// Where the program keeps which functions it multiplies with: the place of the one for matrices in its table, and how many
// rows and columns that takes at once.
const CHOSEN = 412_808
const BY_ROWS = [1, 1, 1, 2].join()
const BY_SQUARES = [8, 8, 32, 4].join()

function replaceProducts(exports: Instance['exports']): Products {
  const all = Object.values(exports)
  const memory = all.find((one) => one instanceof Memory)
  const table = all.find((one) => one instanceof Table)
  if (!memory || !table) return 'unknown'
  const words = new Uint32Array(memory.buffer)
  const chosen = (words[CHOSEN / 4] ?? 0) / 4
  const [place = 0, ...kind] = words.subarray(chosen, chosen + 5)
  if (kind.join() === BY_SQUARES) return 'of the processor'
  if (kind.join() !== BY_ROWS) return 'unknown'
  const { run } = new Instance(new Module(quickProducts()), {
    given: { memory, first: table.get(place) },
  }).exports
  table.set(place, run as Product)
  return 'quick'
}
