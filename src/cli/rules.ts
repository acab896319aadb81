import { testRules } from '../classify/test-rules.ts'
import { loadPacks } from '../node/load-packs.ts'
import { packFiles } from '../node/pack-files.ts'
import { builtInPacks } from '../rules/packs.gen.ts'
import type { Args } from './args.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

/** `gofault rules list|check|test` */
export async function rulesCommand(args: Args, io: Io): Promise<ExitCode> {
  const [verb, ...files] = args.positionals
  switch (verb) {
    case 'list':
      return list(args, io)
    case 'check':
      return (await import('./rules-check.ts')).rulesCheck(files, args, io)
    case 'test':
      return test(files, args, io)
    default:
      throw new UsageError('rules takes one of list, check, test; see gofault --help')
  }
}

async function list(args: Args, io: Io): Promise<ExitCode> {
  const rules = [...builtInPacks(), ...(await loadPacks(args.rules))].flatMap((pack) => pack.rules ?? [])
  if (args.format === 'json') {
    await io.out(
      `${JSON.stringify(
        rules.map((rule) => ({ id: rule.id ?? rule.cause, cause: rule.cause, title: rule.title[args.lang] })),
        null,
        2,
      )}\n`,
    )
    return EXIT.done
  }
  const width = Math.max(...rules.map((rule) => (rule.id ?? rule.cause).length))
  for (const rule of rules) await io.out(`${(rule.id ?? rule.cause).padEnd(width)}  ${rule.title[args.lang]}\n`)
  return EXIT.done
}

/** Runs the examples of packs among all rules; those of the built-in packs where no file is named. */
async function test(files: readonly string[], args: Args, io: Io): Promise<ExitCode> {
  const own = await loadPacks(files.length === 0 ? await packFiles() : files)
  const others = files.length === 0 ? [] : builtInPacks()
  const { examples, failed } = testRules(own, [...others, ...(await loadPacks(args.rules)), ...own])
  for (const f of failed)
    await io.out(
      `${f.rule} ${f.kind}[${String(f.index)}]: ${f.problem}\n    ${f.log.trimEnd().replaceAll('\n', '\n    ')}\n`,
    )
  await io.out(`${String(examples)} examples, ${String(failed.length)} failed\n`)
  return failed.length === 0 ? EXIT.done : EXIT.causes
}
