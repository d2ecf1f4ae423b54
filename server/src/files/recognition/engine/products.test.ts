import { expect, test } from 'vitest'
import { loadCore } from './core.ts'
import { quickProducts } from './products.ts'

interface Platform {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { exports: { run(...given: number[]): void } }
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
}
const { Module, Instance, Memory } = (globalThis as unknown as { WebAssembly: Platform }).WebAssembly

const PAGE = 65_536
const PAGES = 8
const [SCALES, INPUT, RESULT, WEIGHTS] = [0, 4096, 8192, 12_288]

interface Given {
  readonly rows: number
  readonly columns: number
  readonly weights?: number
}

// Bytes from -127 to 127, always the same ones.
function* bytes(): Generator<number> {
  for (let state = 1; ; state = (state * 48_271) % 2_147_483_647) yield (state % 255) - 127
}

function multiplied({ rows, columns, weights = WEIGHTS }: Given) {
  const memory = new Memory({ initial: PAGES })
  let first = 0
  const given = { memory, first: () => (first += 1) }
  const { exports } = new Instance(new Module(quickProducts()), { given })
  const [small, wide] = [new Int8Array(memory.buffer), new Float32Array(memory.buffer)]
  const some = bytes()
  const stride = columns + (columns % 2) + 1
  // What stands behind the vector and between the rows is not nothing.
  for (let at = INPUT; at < INPUT + columns + 20; at += 1) small[at] = some.next().value ?? 0
  for (let at = weights; at < weights + rows * stride; at += 1) small[at] = some.next().value ?? 0
  for (let row = 0; row < rows; row += 1) wide[SCALES / 4 + row] = 1 / (row + 3)
  exports.run(rows, columns + 1, weights, SCALES, INPUT, RESULT)
  const expected = Array.from({ length: rows }, (_, row) => {
    const from = weights + row * stride
    let sum = (small[from + stride - 1] ?? 0) * 127
    for (let at = 0; at < columns; at += 1) sum += (small[from + at] ?? 0) * (small[INPUT + at] ?? 0)
    return Math.fround(Math.fround(sum) * (wide[SCALES / 4 + row] ?? 0))
  })
  return { found: [...wide.subarray(RESULT / 4, RESULT / 4 + rows)], expected, first }
}

const sizes = [1, 3, 4, 5, 64, 96].flatMap((rows) =>
  [1, 9, 15, 16, 17, 80, 608].map((n) => [rows, n] as const),
)
test.for(sizes)('%i rows of %i bytes', ([rows, columns]) => {
  const { found, expected, first } = multiplied({ rows, columns })
  expect(found).toEqual(expected)
  expect(first).toBe(0)
})

test('at the end of the memory the function that was there before is called', () => {
  const weights = PAGES * PAGE - 4 * 17
  expect(multiplied({ rows: 4, columns: 16, weights }).first).toBe(1)
  expect(multiplied({ rows: 4, columns: 16, weights: weights - 16 }).first).toBe(0)
})

test('of the engine that is installed it is known what it multiplies with', async () => {
  expect((await loadCore()).products).not.toBe('unknown')
})
