import { code, moduleOf, steps } from './wasm.ts'

const { get, set, tee, int, i32, f32, v128 } = code

// The parameters, as the engine gives them.
const [ROWS, WIDTH, WEIGHTS, SCALES, INPUT, RESULT] = [0, 1, 2, 3, 4, 5]
// Numbers of ours, then vectors.
const [COUNT, STRIDE, ROW, AT, END, LAST, IN] = [6, 7, 8, 9, 10, 11, 12]
const [GIVEN, ABOVE, BELOW, SUMS] = [13, 14, 15, 16]
const MOST_TOGETHER = 4
const EACH = 16

const sumAbove = (row: number): number => SUMS + row * 2
const sumBelow = (row: number): number => sumAbove(row) + 1
const FULL_WEIGHT = 127

/**
 * The code of a module that multiplies a matrix of signed bytes, row by row, by a vector of signed bytes (never -128), as
 * the engine's own function does and with the same results: a row has an even number of bytes and one more, which is added
 * 127 times; each sum is multiplied by the scale of its row. A vector is taken as what is above zero less what is below:
 * both have seven bits, and seven bits by signed bytes all processors multiply alike, sixteen at a time. Where sixteen bytes
 * from the last ones on would reach beyond the memory, the engine's own function is called.
 */
export function quickProducts(): Uint8Array {
  return moduleOf({
    numbers: GIVEN - COUNT,
    vectors: SUMS - GIVEN + MOST_TOGETHER * 2,
    body: [
      ...steps(get(WIDTH), int(1), i32.sub, set(COUNT)),
      ...steps(get(WIDTH), int(1), i32.or, set(STRIDE)),
      ...steps(get(WEIGHTS), get(ROWS), get(STRIDE), i32.multiply, i32.add),
      ...steps(int(EACH), i32.add, code.memoryBytes, i32.greater),
      ...steps(get(INPUT), get(COUNT), i32.add),
      ...steps(int(EACH), i32.add, code.memoryBytes, i32.greater),
      ...i32.or,
      ...code.when([
        ...[ROWS, WIDTH, WEIGHTS, SCALES, INPUT, RESULT].flatMap(get),
        ...code.callFirst,
        ...code.leave,
      ]),
      ...rowsAtOnce(MOST_TOGETHER),
      ...rowsAtOnce(1),
    ],
  })
}

// While there are so many rows left, multiplies them at once.
function rowsAtOnce(together: number): number[] {
  const rows = Array.from({ length: together }, (_, row) => row)
  return code.repeat(
    [...get(ROWS), ...int(together), ...i32.lessThan],
    [
      ...rows.flatMap((row) => [...v128.zero, ...tee(sumAbove(row)), ...set(sumBelow(row))]),
      ...steps(get(WEIGHTS), set(ROW), get(INPUT), tee(IN)),
      ...steps(get(COUNT), int(-EACH), i32.and, i32.add, set(END)),
      ...code.repeat(
        [...get(IN), ...get(END), ...i32.equal],
        [
          ...steps(get(IN), v128.load, addSixteen(rows)),
          ...steps(get(ROW), int(EACH), i32.add, set(ROW)),
          ...steps(get(IN), int(EACH), i32.add, set(IN)),
        ],
      ),
      // Of the last bytes, what is beyond the row is taken for nothing.
      ...steps(get(COUNT), int(EACH - 1), i32.and, tee(AT)),
      ...code.when([
        ...steps(v128.upTo15, get(AT), v128.each, v128.less),
        ...steps(get(IN), v128.load, v128.and, addSixteen(rows)),
      ]),
      ...rows.flatMap(writeResult),
      ...steps(get(ROWS), int(together), i32.sub, set(ROWS)),
    ],
  )
}

// Multiplies the bytes on the stack by as many of each row.
function addSixteen(rows: readonly number[]): number[] {
  const part = (input: number, sum: number): number[] => [
    ...steps(get(AT), v128.load, get(input), get(sum), v128.dot, set(sum)),
  ]
  return [
    ...steps(tee(GIVEN), v128.zero, v128.greater, tee(ABOVE)),
    ...steps(get(GIVEN), v128.subtract, set(BELOW), get(ROW), set(AT)),
    ...rows.flatMap((row) => [
      ...part(ABOVE, sumAbove(row)),
      ...part(BELOW, sumBelow(row)),
      ...steps(get(AT), get(STRIDE), i32.add, set(AT)),
    ]),
  ]
}

function writeResult(row: number): number[] {
  const lane = (index: number): number[] => [...get(sumAbove(row)), ...v128.lane(index)]
  return [
    ...steps(get(sumAbove(row)), get(sumBelow(row)), v128.subtractWide, set(sumAbove(row))),
    ...steps(get(WEIGHTS), get(STRIDE), i32.add, tee(ROW), int(1), i32.sub, i32.loadByte),
    ...steps(int(FULL_WEIGHT), i32.multiply),
    ...[0, 1, 2, 3].flatMap((index) => [...lane(index), ...i32.add]),
    ...set(LAST),
    ...steps(get(RESULT), get(LAST), f32.fromInt),
    ...steps(get(SCALES), f32.load, f32.multiply, f32.store),
    ...steps(get(RESULT), int(4), i32.add, set(RESULT)),
    ...steps(get(SCALES), int(4), i32.add, set(SCALES)),
    ...steps(get(ROW), set(WEIGHTS)),
  ]
}
