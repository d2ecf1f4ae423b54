/** One object of each kind, kept for its shape alone. */
const KEPT: unknown[] = []

/**
 * Keeps an object of a class of which a reading makes only one or two. The engine that runs this code forgets the shape of objects
 * when the last of them is swept away, and with it every function that it had compiled for that shape: without this each sweep of
 * the memory cost the next reading a third of its time.
 */
export function keepShape(specimen: unknown): void {
  KEPT.push(specimen)
}
