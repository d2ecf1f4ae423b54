import type { Config } from '../config/index.ts'
import type { Context } from '../operations/context.ts'

/** What a command may touch: its output, the settings, and the server's context once it asks for it. */
export type CommandWorld = {
  /** Writes a line for people or programs to standard output. */
  say(line: string): void
  /** Writes a line to standard error. */
  complain(line: string): void
  readonly config: Config
  /** The table of commands, for the help. */
  readonly commands: readonly CommandRow[]
  /** Applies what the database lacks; returns the names applied. */
  migrateNow(): Promise<readonly string[]>
  /**
   * Opens the database (joining a running server, or starting the embedded one for this command) and runs `work`
   * with the same context that the server has.
   */
  withContext<T>(work: (context: Context) => Promise<T>): Promise<T>
}

/** One command; returns its exit code. */
export type Command = (args: readonly string[], world: CommandWorld) => Promise<number>

/** A row of the table of commands. A module is loaded only when its command is called. */
export type CommandRow = {
  readonly name: string
  /** Arguments as the help shows them. */
  readonly usage: string
  readonly summary: string
  readonly load: () => Promise<Command>
}
