import { refuse, type Refused } from '@dieuhanh/domain'
import { beginGuess, forgetGuesses, type Database } from '../../store/index.ts'

/** After how many wrong passwords in a row a name is locked, and for how long. */
export interface GuessLimit {
  readonly lockAfter: number
  readonly lockMinutes: number
}

/** The outcome of one attempt: the answer, and whether the password was wrong. */
export interface Attempt<T> {
  readonly answer: T
  readonly wrong: boolean
}

type GuessRefused = Refused<'account-locked' | 'wrong-password'>

/** Stands before every question for a password. */
export interface Guesses {
  /** Runs the attempt unless the name is locked. `null`: no name is known, nothing to count for. */
  guard<T>(username: string | null, attempt: () => Promise<Attempt<T>>): Promise<T | GuessRefused>
}

/** Counts per name in the database, so that every process of the installation counts together. */
export function createGuesses(
  db: Database,
  limit: GuessLimit,
  clock: () => number,
  onLocked: (username: string) => Promise<void>,
): Guesses {
  const locked = (until: Date | null): GuessRefused => {
    const left = until === null ? limit.lockMinutes * 60_000 : until.getTime() - clock()
    return refuse('account-locked', { expected: [String(Math.max(1, Math.ceil(left / 60_000)))] })
  }
  return {
    async guard(username, attempt) {
      if (username === null) return (await attempt()).answer
      const guess = await beginGuess(db, username, limit)
      if (guess.attempt > limit.lockAfter) return locked(guess.lockedUntil)
      const { answer, wrong } = await attempt()
      if (!wrong) {
        await forgetGuesses(db, username)
        return answer
      }
      if (guess.attempt < limit.lockAfter) {
        return refuse('wrong-password', { expected: [String(limit.lockAfter - guess.attempt)] })
      }
      await onLocked(username)
      return locked(guess.lockedUntil)
    },
  }
}
