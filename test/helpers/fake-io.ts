import type { Io } from '../../src/cli/io.ts'

/** An `Io` of a test, and what was written to it. */
export interface FakeIo extends Io {
  readonly said: { out: string; err: string }
}

/** The world of a command line that is no terminal, unless `more` says otherwise. */
export function fakeIo(more: Partial<Io> = {}, stdin: string | Uint8Array = ''): FakeIo {
  const said = { out: '', err: '' }
  return {
    said,
    out: (text) => {
      said.out += text
      return Promise.resolve()
    },
    err: (text) => {
      said.err += text
    },
    stdin: (async function* () {
      yield await Promise.resolve(typeof stdin === 'string' ? Buffer.from(stdin) : stdin)
    })(),
    env: {},
    outTty: false,
    columns: undefined,
    errTty: false,
    ...more,
  }
}
