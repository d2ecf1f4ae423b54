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
  const { codes, text } = drawing
  const { operators } = drawing
  for (let at = 0; at < operators.length; at += 1) {
    const operator = operators[at] ?? 0
    const given = drawing.arguments[at] as readonly unknown[] | null
    if (operator === text.showText) pen.show((given?.[0] ?? []) as readonly (Glyph | number | null)[])
    else if (operator === codes.save) pen.save()
    else if (operator === codes.restore || operator === codes.formEnd) pen.restore()
    else if (operator === codes.transform) pen.transform(given as unknown as Matrix)
    else if (operator === codes.formBegin) pen.enterForm(given)
    else pen.take(operator, given, text)
  }
  return pen.pieces
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

class Pen {
  readonly pieces: Piece[] = []
  private last: OpenPiece | null = null
  private readonly fontOf: (name: string) => FontShape
  private readonly stack: State[] = []
  private state: State = {
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
  private line = { x: 0, y: 0 }
  private at = { x: 0, y: 0 }

  constructor(fontOf: (name: string) => FontShape, matrix: Matrix) {
    this.fontOf = fontOf
    this.state.matrix = matrix
  }

  save(): void {
    this.stack.push({ ...this.state })
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiplied(this.state.matrix, matrix)
  }

  enterForm(given: unknown): void {
    this.save()
    const matrix = Array.isArray(given) ? (given[0] as ArrayLike<number> | null) : null
    if (matrix) this.transform(asMatrix(matrix))
  }

  take(operator: number, given: readonly unknown[] | null, codes: TextCodes): void {
    const number = Number(given?.[0] ?? 0)
    if (operator === codes.beginText) this.place(IDENTITY)
    else if (operator === codes.setTextMatrix)
      this.place(asMatrix((given?.[0] ?? IDENTITY) as ArrayLike<number>))
    else if (operator === codes.moveText) this.move(number, Number(given?.[1] ?? 0))
    else if (operator === codes.setLeadingMoveText) {
      this.state.leading = Number(given?.[1] ?? 0)
      this.move(number, this.state.leading)
    } else if (operator === codes.nextLine) this.move(0, this.state.leading)
    else if (operator === codes.setLeading) this.state.leading = -number
    else if (operator === codes.setFont) {
      this.state.font = this.fontOf(String(given?.[0]))
      this.state.size = Number(given?.[1] ?? 0)
    } else if (operator === codes.setCharSpacing) this.state.charSpacing = number
    else if (operator === codes.setWordSpacing) this.state.wordSpacing = number
    else if (operator === codes.setHScale) this.state.stretch = number / 100
    else if (operator === codes.setTextRise) this.state.rise = number
  }

  private place(matrix: Matrix): void {
    this.text = matrix
    this.line = { x: 0, y: 0 }
    this.at = { x: 0, y: 0 }
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y }
    this.at = { ...this.line }
  }

  show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, font, charSpacing, wordSpacing, stretch, matrix } = this.state
    const whole = multiplied(matrix, this.text)
    // Text that runs up the margin is a stamp or a signature of a machine.
    const upright = Math.abs(whole[0]) >= Math.abs(whole[1]) && !font.vertical
    const height = Math.abs(size) * Math.hypot(whole[2], whole[3])
    const seen = upright && height > 0.5
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.at.x -= (glyph / 1000) * size * stretch
      else if (glyph) {
        const width = glyph.width * font.scale * size * stretch
        if (seen) this.add(glyph.unicode, whole, width, height)
        this.at.x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
      }
    }
  }

  private add(letter: string, whole: Matrix, width: number, size: number): void {
    if (letter === '') return
    const y = this.at.y + this.state.rise
    const left = whole[0] * this.at.x + whole[2] * y + whole[4]
    const base = whole[1] * this.at.x + whole[3] * y + whole[5]
    const right = left + whole[0] * width
    const blank = letter === ' ' || letter.trim() === ''
    const { last } = this
    if (
      last &&
      continuesPiece(last, left, base, size, this.state.font.name) &&
      !(blank && last.text.endsWith('  '))
    ) {
      last.text += letter
      if (right > last.right) last.right = right
    } else if (!blank) {
      this.last = { text: letter, left, right, base, size, font: this.state.font.name }
      this.pieces.push(this.last)
    }
  }
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
