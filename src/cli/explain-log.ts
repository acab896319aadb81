import { createTracer, type TracedSignal } from '../classify/trace.ts'
import { GofaultError } from '../errors.ts'
import { loadPacks } from '../node/load-packs.ts'
import { readLog } from '../node/read-log.ts'
import { printable } from '../render/printable.ts'
import { renderTrace } from '../render/trace.ts'
import type { Args } from './args.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { useColour } from './use-colour.ts'
import { widthOf } from './width.ts'

/** `gofault explain --log FILE [--line N] [--rule ID]`: why this verdict, and why not that one. */
export async function explainLog(path: string, args: Args, io: Io): Promise<ExitCode> {
  let log: Uint8Array
  try {
    log = await readLog(path, io.stdin)
  } catch (error) {
    if (!(error instanceof GofaultError)) throw error
    io.err(`gofault: ${printable(path)}: ${error.message}\n`)
    return EXIT.unreadable
  }
  const whole = createTracer({ rules: await loadPacks(args.rules) })(log)
  const wanted = ({ line, rule, cause }: TracedSignal): boolean =>
    (args.line === undefined || line === args.line) &&
    (args.rule === undefined || rule === args.rule || cause === args.rule)
  const trace = { ...whole, fired: whole.fired.filter(wanted), near: whole.near.filter(wanted) }
  const options = { lang: args.lang, colour: useColour(io), width: widthOf(io) }
  await io.out(args.format === 'json' ? `${JSON.stringify(trace, null, 2)}\n` : renderTrace(trace, options))
  return EXIT.done
}
