import type { Block } from '../blocks.ts'
import { Flow } from '../flow.ts'
import { encodingOfFont } from '../legacy/index.ts'
import type { Notes } from '../remarks.ts'
import { Unreadable } from '../types.ts'
import { pageOfCharset, pageOfNumber, type RtfFont } from './fonts.ts'
import type { Token } from './tokens.ts'

// What is written into an RTF file but is no text of it.
const SKIPPED = new Set(
  'stylesheet colortbl info pict object objdata listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore fldinst xmlnstbl filetbl shprslt nonshppict sp bkmkstart bkmkend pnseclvl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template mmathPr datafield formfield private fontemb fontfile falt panose atnid atnauthor atrfstart atrfend atnref atntime atndate atnparent xe tc rxe'.split(
    ' ',
  ),
)
const MARGINS = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))
// Marked with a star, "leave out what you do not know", and read all the same.
const STARRED = new Set(['shpinst', 'shptxt', 'listtext', 'pntext', 'footnote'])
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}
const DEEPEST = 2000
const MOST_CELLS = 100

type Place = 'body' | 'fonts' | 'margins' | 'note' | 'skipped'

interface State {
  place: Place
  font: string
  unicodeSkip: number
  hidden: boolean
  deleted: boolean
  inserted: boolean
  inTable: boolean
  nesting: number
}

/** Takes the signs of RTF one by one. */
export class RtfReader {
  private readonly notes: Notes
  private readonly body: Flow
  private readonly margins: Flow
  private readonly footnotes: Block[] = []
  private note: Flow | null = null
  private noteDepth = 0
  private noteCount = 0
  private readonly fonts = new Map<string, RtfFont>()
  private readonly stack: State[] = []
  private state: State = {
    place: 'body',
    font: '',
    unicodeSkip: 1,
    hidden: false,
    deleted: false,
    inserted: false,
    inTable: false,
    nesting: 0,
  }
  private page = 'windows-1252'
  private standardFont = ''
  private bytes: number[] = []
  private edges: readonly number[] = []
  private toSkip = 0
  private starred = false

  constructor(notes: Notes) {
    this.notes = notes
    this.body = new Flow(notes.encodings)
    this.margins = new Flow(notes.encodings)
  }

  take(token: Token): void {
    if (token.kind === 'hex') {
      if (this.toSkip > 0) this.toSkip -= 1
      else this.bytes.push(token.byte)
      return
    }
    if (token.kind === 'text') return this.takeText(token.text)
    this.flushBytes()
    if (token.kind === 'open') this.push()
    else if (token.kind === 'close') this.pop()
    else this.takeWord(token.name, token.value)
  }

  finish(): Block[] {
    this.flushBytes()
    if (this.stack.length > 0) throw new Unreadable('broken', { found: 'truncated' })
    const margins = this.margins.finish()
    for (const block of margins)
      this.notes.margins.push(...(block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)))
    return [...this.body.finish(), ...this.footnotes]
  }

  private push(): void {
    if (this.stack.length >= DEEPEST) throw new Unreadable('hostile', { found: 'too-deep' })
    this.stack.push({ ...this.state })
    this.starred = false
    this.toSkip = 0
  }

  private pop(): void {
    const before = this.stack.pop()
    if (!before) throw new Unreadable('broken')
    this.toSkip = 0
    if (this.note && this.stack.length < this.noteDepth) {
      this.footnotes.push(...this.note.finish())
      this.note = null
    }
    this.state = before
  }

  private takeWord(name: string, value: number | null): void {
    if (name === '*') this.starred = true
    else if (name === 'u' && value !== null) this.takeUnicode(value)
    else if (SIGNS[name] !== undefined) this.write(SIGNS[name])
    else {
      if (this.toSkip > 0) this.toSkip -= 1
      if (!this.enter(name)) this.format(name, value)
      this.starred = false
    }
  }

  // Where the words of a group belong; true when the word named a place.
  private enter(name: string): boolean {
    if (name === 'fonttbl') this.state.place = 'fonts'
    else if (SKIPPED.has(name)) this.state.place = 'skipped'
    else if (MARGINS.has(name)) this.state.place = 'margins'
    else if (name === 'footnote') this.openNote()
    else if (name === 'annotation') {
      this.notes.comments += 1
      this.state.place = 'skipped'
    } else if (this.starred && !STARRED.has(name)) this.state.place = 'skipped'
    else return false
    return true
  }

  private openNote(): void {
    if (this.state.place !== 'body') return
    this.noteCount += 1
    this.write(`[${this.noteCount}]`)
    this.state.place = 'note'
    this.note = new Flow(this.notes.encodings)
    this.note.add(`[${this.noteCount}] `)
    this.noteDepth = this.stack.length
  }

  private format(name: string, value: number | null): void {
    const { state } = this
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'column') this.endParagraph(name)
    else if (name === 'cell') this.flow()?.endCell(1)
    else if (name === 'nestcell') this.flow()?.endCell(Math.max(2, state.nesting))
    else if (name === 'row') this.endRow()
    else if (name === 'nestrow') this.flow()?.endRow(Math.max(2, state.nesting))
    else if (name === 'f') this.chooseFont(String(value ?? 0))
    else if (name === 'uc') state.unicodeSkip = Math.max(0, Math.min(20, value ?? 1))
    else if (name === 'pard') {
      state.inTable = false
      state.nesting = 0
    } else if (name === 'intbl') state.inTable = true
    else if (name === 'itap') state.nesting = Math.max(0, Math.min(20, value ?? 0))
    else if (name === 'ansicpg') this.page = pageOfNumber(value ?? 1252)
    else if (name === 'mac') this.page = 'macintosh'
    else if (name === 'deff') this.standardFont = String(value ?? 0)
    else if (name === 'fcharset') this.setCharset(value ?? 0)
    else this.formatLetters(name, value)
  }

  private endRow(): void {
    this.flow()?.endRow(1, this.edges.length > 1 ? this.edges : null)
  }

  private formatLetters(name: string, value: number | null): void {
    const { state } = this
    if (name === 'trowd') this.edges = [0]
    else if (name === 'trleft') this.edges = [value ?? 0, ...this.edges.slice(1)]
    else if (name === 'cellx') this.edges = [...this.edges.slice(0, MOST_CELLS), value ?? 0]
    else if (name === 'plain') {
      state.font = this.standardFont
      state.hidden = false
      state.deleted = false
      state.inserted = false
    } else if (name === 'v') state.hidden = value !== 0
    else if (name === 'deleted') {
      if (value !== 0 && !state.deleted && state.place === 'body') this.notes.changes += 1
      state.deleted = value !== 0
    } else if (name === 'revised') {
      if (value !== 0 && !state.inserted && state.place === 'body') this.notes.changes += 1
      state.inserted = value !== 0
    }
  }

  private endParagraph(name: string): void {
    const { inTable, nesting } = this.state
    // A page break stands within a paragraph.
    if (name === 'page' || name === 'column') return
    this.flow()?.endParagraph(inTable ? Math.max(1, nesting) : 0)
  }

  private flow(): Flow | null {
    if (this.state.place === 'note') return this.note
    if (this.state.place === 'margins') return this.margins
    return this.state.place === 'body' ? this.body : null
  }

  private chooseFont(font: string): void {
    this.state.font = font
    if (this.state.place === 'fonts' && !this.fonts.has(font)) this.fonts.set(font, { name: '', page: null })
  }

  private setCharset(charset: number): void {
    const font = this.fonts.get(this.state.font)
    if (this.state.place === 'fonts' && font) font.page = pageOfCharset(charset)
  }

  private takeUnicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    if (code <= 0xffff) this.write(String.fromCharCode(code))
    this.toSkip = this.state.unicodeSkip
  }

  private takeText(text: string): void {
    const skipped = Math.min(this.toSkip, text.length)
    this.toSkip -= skipped
    // Bytes of a letter may be written plainly or in hex; they are decoded together.
    for (const sign of text.slice(skipped)) this.bytes.push(sign.charCodeAt(0) & 0xff)
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return
    const bytes = Uint8Array.from(this.bytes)
    this.bytes = []
    const font = this.fonts.get(this.state.font)
    const old = encodingOfFont(font?.name) !== null
    const page = old || this.state.place === 'fonts' ? 'windows-1252' : (font?.page ?? this.page)
    const text = new TextDecoder(page).decode(bytes)
    // Tone marks of 1258 follow their letter.
    this.write(page === 'windows-1258' ? text.normalize('NFC') : text)
  }

  private write(text: string): void {
    this.flushBytes()
    if (this.state.place === 'fonts') return this.nameFont(text)
    if (this.state.hidden || this.state.deleted) return
    this.flow()?.add(text, this.fonts.get(this.state.font)?.name)
  }

  private nameFont(text: string): void {
    const font = this.fonts.get(this.state.font)
    if (font) font.name += text.replace(/;.*/s, '')
  }
}
