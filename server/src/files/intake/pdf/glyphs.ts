import type { Drawing, Matrix } from './rules.ts'
import { multiplied } from './rules.ts'
import type { Piece } from './rows.ts'

/** The numbers of the operators that place letters. */
export interface TextCodes {
  readonly beginText: number
  readonly setTextMatrix: number
  readonly moveText: number
  readonly setLeadingMoveText: number
  readonly nextLine: number
  readonly setLeading: number
  readonly setFont: number
  readonly setCharSpacing: number
  readonly setWordSpacing: number
  readonly setHScale: number
  readonly setTextRise: number
  readonly showText: number
}

/** What is needed to know of a font: how its own units become those of text. */
export interface FontShape {
  readonly scale: number
  readonly vertical: boolean
  readonly name: string
}

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
// Within so much of a letter's size two letters touch; more than that is a blank.
const TOUCHING = 0.14
const OVERLAPPING = -0.4

/**
 * Puts the letters that a page draws together into pieces, each where it stands. Letters are placed one by one, so that
 * a word whose letters come from two fonts (as Vietnamese often does) is found whole.
 */
export function piecesOf(
  drawing: Drawing & { readonly text: TextCodes },
  fontOf: (name: string) => FontShape,
): Piece[] {
  const pen = new Pen(fontOf, drawing.matrix)
  const steps = stepsOf(pen, drawing.codes, drawing.text)
  const { operators } = drawing
  for (let at = 0; at < operators.length; at += 1) steps[operators[at] ?? 0]?.(drawing.arguments[at] as Given)
  return pen.pieces
}

type Given = readonly unknown[] | null

// What each operator does, by its number; most of what a page draws is none of these.
function stepsOf(pen: Pen, codes: Drawing['codes'], text: TextCodes): ((given: Given) => void)[] {
  const { state } = pen
  const first = (given: Given): number => Number(given?.[0] ?? 0)
  const second = (given: Given): number => Number(given?.[1] ?? 0)
  const steps: ((given: Given) => void)[] = []
  steps[text.showText] = (given) => pen.show((given?.[0] ?? []) as readonly (Glyph | number | null)[])
  steps[codes.save] = () => pen.save()
  steps[codes.restore] = () => pen.restore()
  steps[codes.formEnd] = () => pen.restore()
  steps[codes.transform] = (given) => pen.transform(given as unknown as Matrix)
  steps[codes.formBegin] = (given) => pen.enterForm(given)
  steps[text.beginText] = () => pen.place(IDENTITY)
  steps[text.setTextMatrix] = (given) => pen.place(asMatrix((given?.[0] ?? IDENTITY) as ArrayLike<number>))
  steps[text.moveText] = (given) => pen.move(first(given), second(given))
  steps[text.setLeadingMoveText] = (given) => {
    state.leading = second(given)
    pen.move(first(given), second(given))
  }
  steps[text.nextLine] = () => pen.move(0, state.leading)
  steps[text.setLeading] = (given) => void (state.leading = -first(given))
  steps[text.setFont] = (given) => pen.setFont(String(given?.[0]), second(given))
  steps[text.setCharSpacing] = (given) => void (state.charSpacing = first(given))
  steps[text.setWordSpacing] = (given) => void (state.wordSpacing = first(given))
  steps[text.setHScale] = (given) => void (state.stretch = first(given) / 100)
  steps[text.setTextRise] = (given) => void (state.rise = first(given))
  return steps
}

interface State {
  matrix: Matrix
  size: number
  font: FontShape
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
}

// What stands where: the movement of letters on the page, how much it stretches them upwards.
interface Placed {
  readonly whole: Matrix
  readonly tall: number
}

class Pen {
  readonly pieces: Piece[] = []
  private last: OpenPiece | null = null
  private readonly fontOf: (name: string) => FontShape
  private readonly fonts = new Map<string, FontShape>()
  private readonly stack: State[] = []
  readonly state: State = {
    matrix: IDENTITY,
    size: 0,
    font: { scale: 0.001, vertical: false, name: '' },
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  }
  private text: Matrix = IDENTITY
  private placed: Placed | null = null
  private readonly line = { x: 0, y: 0 }
  private readonly at = { x: 0, y: 0 }

  constructor(fontOf: (name: string) => FontShape, matrix: Matrix) {
    this.fontOf = fontOf
    this.state.matrix = matrix
  }

  save(): void {
    this.stack.push({ ...this.state })
  }

  restore(): void {
    Object.assign(this.state, this.stack.pop())
    this.placed = null
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiplied(this.state.matrix, matrix)
    this.placed = null
  }

  enterForm(given: Given): void {
    this.save()
    const matrix = given?.[0] as ArrayLike<number> | null | undefined
    if (matrix) this.transform(asMatrix(matrix))
  }

  setFont(name: string, size: number): void {
    const font = this.fonts.get(name) ?? this.fontOf(name)
    this.fonts.set(name, font)
    this.state.font = font
    this.state.size = size
  }

  place(matrix: Matrix): void {
    this.text = matrix
    this.placed = null
    this.line.x = 0
    this.line.y = 0
    this.move(0, 0)
  }

  move(x: number, y: number): void {
    const { line, at } = this
    line.x += x
    line.y += y
    at.x = line.x
    at.y = line.y
  }

  private placing(): Placed {
    const whole = multiplied(this.state.matrix, this.text)
    return { whole, tall: Math.hypot(whole[2], whole[3]) }
  }

  show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, font, charSpacing, wordSpacing, stretch } = this.state
    const { whole, tall } = (this.placed ??= this.placing())
    // Text that runs up the margin is a stamp or a signature of a machine.
    const upright = Math.abs(whole[0]) >= Math.abs(whole[1]) && !font.vertical
    const height = Math.abs(size) * tall
    const seen = upright && height > 0.5
    const y = this.at.y + this.state.rise
    let { x } = this.at
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') x -= (glyph / 1000) * size * stretch
      else if (glyph) {
        const width = glyph.width * font.scale * size * stretch
        if (seen && glyph.unicode !== '') {
          const left = whole[0] * x + whole[2] * y + whole[4]
          const base = whole[1] * x + whole[3] * y + whole[5]
          this.add(glyph.unicode, left, left + whole[0] * width, base, height)
        }
        x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
      }
    }
    this.at.x = x
  }

  private add(letter: string, left: number, right: number, base: number, size: number): void {
    const blank = isBlank(letter)
    const { last } = this
    const { name } = this.state.font
    if (last && continuesPiece(last, left, base, size, name) && !(blank && last.text.endsWith('  '))) {
      last.text += letter
      if (right > last.right) last.right = right
    } else if (!blank) {
      this.last = { text: letter, left, right, base, size, font: name }
      this.pieces.push(this.last)
    }
  }
}

// Asked of every letter: those of Vietnamese are told by their number alone.
function isBlank(letter: string): boolean {
  const code = letter.charCodeAt(0)
  if (code > 0x20 && code < 0x2000 && code !== 0xa0 && code !== 0x1680) return false
  return code === 0x20 || letter.trim() === ''
}

type OpenPiece = { -readonly [Key in keyof Piece]: Piece[Key] }

function continuesPiece(piece: Piece, left: number, base: number, size: number, font: string): boolean {
  const gap = (left - piece.right) / piece.size
  return (
    gap > OVERLAPPING &&
    gap < TOUCHING &&
    Math.abs(piece.base - base) < 0.5 &&
    Math.abs(piece.size - size) < 0.5 &&
    piece.font === font
  )
}

function asMatrix(given: ArrayLike<number>): Matrix {
  return [given[0] ?? 1, given[1] ?? 0, given[2] ?? 0, given[3] ?? 1, given[4] ?? 0, given[5] ?? 0]
}
