/** A straight ruling line on a page, in points: along `at` from `from` to `to`. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The ruling lines of a page. */
export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** What the reader says was drawn: operators with their arguments, and the numbers of the operators that matter. */
export interface Drawing {
  readonly operators: readonly number[]
  readonly arguments: readonly unknown[]
  /** From the places of the file to those of the page as people hold it. */
  readonly matrix: Matrix
  readonly codes: {
    readonly save: number
    readonly restore: number
    readonly transform: number
    readonly constructPath: number
    readonly formBegin: number
    readonly formEnd: number
  }
}

/** How places are moved: scaled, turned, shifted. */
export type Matrix = readonly [number, number, number, number, number, number]
/** A place on a page. */
export type Point = readonly [number, number]

const SHORTEST = 8
const STRAIGHT = 0.6
// How many numbers follow each sign of a path: move, line, cubic curve, quadratic curve, close.
const NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** Finds the ruling lines among what was drawn: strokes, and the edges of thin boxes that stand for them. */
export function rulesOf(drawing: Drawing): Rules {
  const rules = { horizontal: [] as Rule[], vertical: [] as Rule[] }
  eachDrawn(drawing, (operator, given, matrix) => {
    if (operator === drawing.codes.constructPath) addPath(rules, given, matrix)
  })
  return rules
}

/** Tells of everything that was drawn, in order, with the movement under which it was. */
export function eachDrawn(
  drawing: Drawing,
  tell: (operator: number, given: unknown, matrix: Matrix) => void,
): void {
  const stack: Matrix[] = []
  let { matrix } = drawing
  const { save, restore, transform, formBegin, formEnd } = drawing.codes
  for (let at = 0; at < drawing.operators.length; at += 1) {
    const operator = drawing.operators[at] ?? 0
    const given = drawing.arguments[at]
    if (operator === save || operator === formBegin) stack.push(matrix)
    if (operator === formBegin) matrix = withForm(matrix, given)
    else if (operator === restore || operator === formEnd) matrix = stack.pop() ?? matrix
    else if (operator === transform) matrix = multiplied(matrix, given as Matrix)
    else tell(operator, given, matrix)
  }
}

function withForm(matrix: Matrix, given: unknown): Matrix {
  const own = Array.isArray(given) ? (given[0] as ArrayLike<number> | null) : null
  return own ? multiplied(matrix, Array.from(own) as unknown as Matrix) : matrix
}

function addPath(rules: { horizontal: Rule[]; vertical: Rule[] }, given: unknown, matrix: Matrix): void {
  const paths = Array.isArray(given) && Array.isArray(given[1]) ? (given[1] as unknown[]) : []
  for (const path of paths) if (path instanceof Float32Array) addSegments(rules, path, matrix)
}

function addSegments(
  rules: { horizontal: Rule[]; vertical: Rule[] },
  path: Float32Array,
  matrix: Matrix,
): void {
  let start: Point | null = null
  let last: Point | null = null
  for (let at = 0; at < path.length;) {
    const sign = path[at] ?? 4
    const numbers = NUMBERS[sign]
    if (numbers === undefined) return
    const point: Point | null =
      numbers === 0 ? start : moved(matrix, path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0)
    if (sign === 0) start = point
    else if ((sign === 1 || sign === 4) && last && point) addRule(rules, last, point)
    last = point
    at += numbers + 1
  }
}

function addRule(rules: { horizontal: Rule[]; vertical: Rule[] }, [x1, y1]: Point, [x2, y2]: Point): void {
  if (Math.abs(y1 - y2) < STRAIGHT && Math.abs(x1 - x2) >= SHORTEST) {
    rules.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
  } else if (Math.abs(x1 - x2) < STRAIGHT && Math.abs(y1 - y2) >= SHORTEST) {
    rules.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
}

/** Two movements one after the other. */
export function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

function moved(m: Matrix, x: number, y: number): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}
