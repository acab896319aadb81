import { main } from '../../src/cli/main.ts'
import type { Io } from '../../src/cli/io.ts'
import { fakeIo } from './fake-io.ts'

/** What a command line gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line as a function. */
export async function run(
  argv: readonly string[],
  more: Partial<Io> = {},
  stdin: string | Uint8Array = '',
): Promise<Ran> {
  const io = fakeIo(more, stdin)
  const code = await main(argv, io)
  return { code, ...io.said }
}
