/** The parts of Node's Buffer that copy a text in one go. */
interface Memory {
  write(text: string, encoding: 'utf16le'): number
  toString(encoding: 'utf16le'): string
}
interface Memories {
  from(memory: ArrayBufferLike, start: number, bytes: number): Memory
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const memories: Memories | false = isLittleEndian && ((globalThis as { Buffer?: Memories }).Buffer ?? false)
/** So many units are made a text at a time where there is no Buffer. */
const PART = 4096

/** Longer texts share one piece of memory, which is let go when the last of them has been copied. */
const LONG = 1 << 18
let shared: Uint16Array | undefined
/** The text whose units the shared memory holds from its beginning. */
let held = ''

/**
 * The UTF-16 units of a text, with room for `room` more before them: Node copies them in one go, elsewhere they are copied one by
 * one. Those of a long text are there until another long one is copied; whoever changes them makes a text of them, or lets them go.
 */
export function unitsOfText(text: string, room = 0, copier: Memories | false = memories): Uint16Array {
  if (shared && room === 0 && text.length >= LONG && text === held) return shared.subarray(0, text.length)
  const units = memoryOf(room + text.length)
  if (units.buffer === shared?.buffer) held = room === 0 ? text : ''
  if (copier) copier.from(units.buffer, 2 * room, 2 * text.length).write(text, 'utf16le')
  else for (let at = 0; at < text.length; at++) units[room + at] = text.charCodeAt(at)
  return units
}

function memoryOf(size: number): Uint16Array {
  if (size < LONG) return new Uint16Array(size)
  if (shared === undefined || shared.length < size) shared = new Uint16Array(size)
  return shared.subarray(0, size)
}

/** Lets the memory go that long texts were copied to. */
export function forgetUnits(): void {
  shared = undefined
  held = ''
}

/** The text of which these are the units. */
export function textOfUnits(units: Uint16Array, copier: Memories | false = memories): string {
  const text = made(units, copier)
  if (units.buffer === shared?.buffer) held = units.byteOffset === 0 ? text : ''
  return text
}

function made(units: Uint16Array, copier: Memories | false): string {
  if (copier) return copier.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
  const parts: string[] = []
  for (let at = 0; at < units.length; at += PART)
    parts.push(String.fromCharCode(...units.subarray(at, at + PART)))
  return parts.join('')
}
