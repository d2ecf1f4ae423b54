import { ProcessPool, type IntakeLimits, type PoolSettings, type PoolWork } from '../../files/index.ts'
import { launchReader } from './launch.ts'
import type { AnswerTo, Job, Mentionable, ReadingJob, ToProcess } from './messages.ts'

/** How many processes read, and what one file may cost; one of them always stays. */
export interface ReaderSettings extends PoolSettings {
  readonly limits: IntakeLimits
}

/** Reads files in processes of their own. */
export interface Reader {
  read<J extends Job>(job: J): Promise<AnswerTo<J>>
  /** Starts a process before the first file needs it. */
  warm(): void
  /** Ends all processes; files under way are refused as too slow. */
  close(): Promise<void>
}

/** Makes a reader. Processes start when there is something to read. */
export function createReader(settings: ReaderSettings): Reader {
  const pool = new ProcessPool(settings, workWith(settings.limits))
  return {
    read: async <J extends Job>(job: J) => (await pool.ask(job)) as AnswerTo<J>,
    warm: () => pool.warm(),
    close: () => pool.close(),
  }
}

function workWith(limits: IntakeLimits): PoolWork<Job, AnswerTo<Job>, Mentionable | null> {
  return {
    launch: (megabytes) => launchReader(megabytes),
    suits: () => true,
    // Units are sent again only when they are others, and only with documents.
    message: async (given, had = null) => {
      const { job, organisation } = 'kind' in given ? { job: given, organisation: had } : apart(given)
      const same = isSame(had, organisation)
      const sent: Omit<ToProcess, 'id'> = { job, organisation: same ? 'same' : organisation, limits }
      return { sent, had: organisation }
    },
    refusal: (reason, facts) => ({
      kind: 'refused',
      reason: reason === 'cancelled' ? 'too-slow' : reason,
      facts,
    }),
    keepsOne: true,
  }
}

function apart({
  organisation,
  ...job
}: ReadingJob): Pick<ToProcess, 'job'> & { organisation: Mentionable | null } {
  return { job, organisation }
}

// Whoever asks puts the same units into a new envelope each time.
function isSame(one: Mentionable | null, other: Mentionable | null): boolean {
  return one?.units === other?.units && one?.events === other?.events
}
