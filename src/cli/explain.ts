import { loadPacks } from '../node/load-packs.ts'
import { builtInPacks } from '../rules/packs.gen.ts'
import type { Rule } from '../rules/pack.ts'
import { renderCause } from '../render/cause.ts'
import type { Args } from './args.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'
import { useColour } from './use-colour.ts'
import { widthOf } from './width.ts'

/** `gofault explain CAUSE`, and `gofault explain --log FILE` */
export async function explainCommand(args: Args, io: Io): Promise<ExitCode> {
  const [cause, ...others] = args.positionals
  if (args.log !== undefined && cause === undefined)
    return (await import('./explain-log.ts')).explainLog(args.log, args, io)
  if (cause === undefined || others.length > 0)
    throw new UsageError(
      'explain takes one cause, such as permission/module-cache, or --log FILE; see gofault rules list',
    )
  const packs = [...builtInPacks(), ...(await loadPacks(args.rules))]
  const rules = packs.flatMap((pack) => pack.rules ?? [])
  const found = rules.filter((rule) => rule.cause === cause || rule.id === cause)
  if (found.length === 0)
    throw new UsageError(`no cause "${cause}"${suggest(cause, rules)}; gofault rules list shows all`)
  for (const rule of found)
    await io.out(renderCause(rule, { lang: args.lang, colour: useColour(io), width: widthOf(io) }))
  return EXIT.done
}

function suggest(cause: string, rules: readonly Rule[]): string {
  const word = cause.slice(cause.indexOf('/') + 1)
  const near = [...new Set(rules.map((rule) => rule.cause))].filter(
    (id) => word.length > 2 && (id.includes(word) || word.includes(id.slice(id.indexOf('/') + 1))),
  )
  return near.length === 0 ? '' : `; did you mean ${near.slice(0, 5).join(', ')}?`
}
