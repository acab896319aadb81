/** The world as the command line sees it: `bin.ts` gives the process's, tests give their own. */
export interface Io {
  /** Writes data; resolves when there is room for more. Rejects with BrokenPipe when nobody reads any longer. */
  out(text: string): Promise<void>
  /** Writes messages. */
  err(text: string): void
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, and how many columns it has. */
  readonly outTty: boolean
  readonly columns: number | undefined
  readonly errTty: boolean
}

/** The reader of standard output went away (`gofault ... | head`): nothing more to do, and nothing to complain about. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe'
}
