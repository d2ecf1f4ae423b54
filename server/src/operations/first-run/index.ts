/**
 * What an installation gets before its first request. Comes in: a context whose database is empty or not; goes out:
 * the lines to print for whoever started it. Promised: run at every start, it does its work once.
 */
import type { Context } from '../context.ts'

/** Prepares a new installation; `empty` leaves out the sample workspace. */
export async function firstRun(_context: Context, _options: { empty: boolean }): Promise<readonly string[]> {
  return []
}
