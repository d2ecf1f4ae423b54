/**
 * The engine that reads letters. In: an upright picture in grey. Out: its lines and words with their places. Promised: the
 * program and its Vietnamese data come from packages; nothing of one picture is left for the next.
 */
export { loadEngine, type Engine, type Recognised } from './engine.ts'
