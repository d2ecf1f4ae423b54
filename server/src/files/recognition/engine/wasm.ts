const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
const vector = (number: number, ...given: number[]): number[] => [0xfd, ...unsigned(number), ...given]
const [NO_VALUE, END] = [0x40, 0x0b]

/** Code one after the other. */
export const steps = (...code: readonly (readonly number[])[]): number[] => code.flat()

/** The instructions of WebAssembly that are used here; they work on what the ones before them left on the stack. */
export const code = {
  get: (local: number): number[] => [0x20, ...unsigned(local)],
  set: (local: number): number[] => [0x21, ...unsigned(local)],
  tee: (local: number): number[] => [0x22, ...unsigned(local)],
  int: (value: number): number[] => [0x41, ...signed(value)],
  callFirst: [0x10, 0],
  leave: [0x0f],
  /** How large the memory is. */
  memoryBytes: [0x3f, 0, 0x41, 16, 0x74],
  when: (body: readonly number[]): number[] => [0x04, NO_VALUE, ...body, END],
  /** Until the condition is met, which is asked before each turn. */
  repeat: (until: readonly number[], body: readonly number[]): number[] =>
    steps([0x02, NO_VALUE, 0x03, NO_VALUE], until, [0x0d, 1], body, [0x0c, 0, END, END]),
  i32: {
    add: [0x6a],
    sub: [0x6b],
    multiply: [0x6c],
    and: [0x71],
    or: [0x72],
    equal: [0x46],
    lessThan: [0x48],
    /** Unsigned. */
    greater: [0x4b],
    /** Signed. */
    loadByte: [0x2c, 0, 0],
  },
  f32: { load: [0x2a, 0, 0], store: [0x38, 0, 0], multiply: [0x94], fromInt: [0xb2] },
  v128: {
    load: vector(0, 0, 0),
    zero: vector(12, ...Array.from({ length: 16 }, () => 0)),
    upTo15: vector(12, ...Array.from({ length: 16 }, (_, at) => at)),
    /** The same byte sixteen times. */
    each: vector(15),
    less: vector(37),
    and: vector(78),
    lane: (index: number): number[] => vector(27, index),
    /** The greater of signed bytes. */
    greater: vector(120),
    subtract: vector(113),
    subtractWide: vector(177),
    /** Signed bytes by bytes of seven bits, four products added to each of four sums. */
    dot: vector(0x113),
  },
} as const

const [I32, V128, FUNCTION] = [0x7f, 0x7b, 0x60]
const BEGINNING = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const [MEMORY_KIND, FUNCTION_KIND] = [2, 0]

/**
 * A module of one function, `run`, of six numbers. It is given the memory (`given.memory`) and a function of the same kind
 * (`given.first`).
 */
export function moduleOf(made: {
  readonly numbers: number
  readonly vectors: number
  readonly body: readonly number[]
}): Uint8Array {
  const body = [2, ...unsigned(made.numbers), I32, ...unsigned(made.vectors), V128, ...made.body, END]
  const given = steps(
    [2, ...name('given'), ...name('memory'), MEMORY_KIND, 0, 0],
    [...name('given'), ...name('first'), FUNCTION_KIND, 0],
  )
  return Uint8Array.from([
    ...BEGINNING,
    ...section(1, [1, FUNCTION, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, given),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), FUNCTION_KIND, 1]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ])
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text, 'latin1')]
}
