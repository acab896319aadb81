import { readFile } from 'node:fs/promises'
import { type Finding, type KnownLog, ruleHealth } from '../classify/rule-health.ts'
import { sayError } from '../node/find-logs.ts'
import { loadPacks } from '../node/load-packs.ts'
import { packFiles } from '../node/pack-files.ts'
import { readLabels } from '../node/read-labels.ts'
import { readLog } from '../node/read-log.ts'
import { printable } from '../render/printable.ts'
import { parsePack } from '../rules/parse-pack.ts'
import type { Args } from './args.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** Findings that are mistakes; the others are only worth a look. */
const MISTAKES: readonly Finding['kind'][] = ['cycle', 'fires-on-clean', 'no-rule']

/**
 * `gofault rules check [FILE...] [--logs LABELS]`: every problem of every pack as file:line:column, and what is wrong with all rules
 * together, the built-in ones included. With labelled logs, what these show.
 */
export async function rulesCheck(files: readonly string[], args: Args, io: Io): Promise<ExitCode> {
  const { problems, unreadable } = await checkFiles(files, io)
  const findings = problems > 0 || unreadable ? [] : await checkHealth(files, args)
  for (const { kind, about, message } of findings) await io.out(`${kind}: ${about}: ${printable(message)}\n`)
  const mistakes = problems + findings.filter(({ kind }) => MISTAKES.includes(kind)).length
  const where = files.length === 0 ? 'the built-in rules' : `${files.length} ${files.length === 1 ? 'pack' : 'packs'}`
  const count = `${mistakes === 0 ? 'no' : mistakes} ${mistakes === 1 ? 'problem' : 'problems'} in ${where}`
  const others = findings.length - (mistakes - problems)
  await io.out(`${count}${others === 0 ? '' : `, ${others} findings worth a look`}\n`)
  if (unreadable) return EXIT.unreadable
  return mistakes === 0 ? EXIT.done : EXIT.causes
}

async function checkFiles(files: readonly string[], io: Io): Promise<{ problems: number; unreadable: boolean }> {
  let problems = 0
  let unreadable = false
  for (const file of files) {
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      io.err(`gofault: ${file}: ${sayError(error)}\n`)
      unreadable = true
      continue
    }
    const parsed = parsePack(text, file)
    for (const p of parsed.ok ? [] : parsed.problems) {
      problems += 1
      await io.out(`${p.file}:${String(p.line)}:${String(p.column)}: ${p.message}\n`)
    }
  }
  return { problems, unreadable }
}

/** Of packs of one's own, only what concerns their rules is told. */
async function checkHealth(files: readonly string[], args: Args): Promise<readonly Finding[]> {
  const own = await loadPacks(files)
  const packs = [...(await loadPacks(await packFiles())), ...own]
  const labels = args.logs === undefined ? [] : await readLabels(args.logs)
  const logs: KnownLog[] = []
  for (const { file, cause, acceptable } of labels)
    logs.push({ name: file, cause, acceptable, log: await readLog(file, process.stdin) })
  const findings = ruleHealth(packs, logs)
  if (own.length === 0) return findings
  const ids = new Set(own.flatMap((pack) => pack.rules ?? []).flatMap((rule) => [rule.id ?? rule.cause, rule.cause]))
  return findings.filter(({ about, message }) => ids.has(about) || [...ids].some((id) => message.includes(id)))
}
