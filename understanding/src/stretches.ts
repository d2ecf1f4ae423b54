/** So many steps make a stretch. */
const STRETCH = 256

/**
 * Takes the steps from 0 to `count`, one after the other: `step` is told what all of them share, and which one it is.
 *
 * A loop that goes over a whole text runs once in a reading. The engine that runs this code compiles such a loop while it runs, and
 * forgets what it has compiled as soon as memory is swept, as it forgets functions that were made for one reading: together that
 * cost each reading of a long text a fifth of its time. Stretches and steps outlive a reading, and so does what is compiled for them.
 */
export function inStretches<Shared>(
  count: number,
  step: (shared: Shared, at: number) => void,
  shared: Shared,
): void {
  for (let from = 0; from < count; from += STRETCH)
    stretch(from, Math.min(from + STRETCH, count), step, shared)
}

function stretch<Shared>(
  from: number,
  to: number,
  step: (shared: Shared, at: number) => void,
  shared: Shared,
): void {
  for (let at = from; at < to; at++) step(shared, at)
}
