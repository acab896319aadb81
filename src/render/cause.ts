import { interpolate } from '../remedy/interpolate.ts'
import type { Localised, Rule } from '../rules/pack.ts'
import type { RowOptions } from './row.ts'
import { createStyle } from './style.ts'
import { WORDS } from './words.ts'

/** A cause as a page for people, without a log: what it means, how it shows, what to do and what to avoid. */
export function renderCause(rule: Rule, { lang = 'en', colour = false }: RowOptions = {}): string {
  const style = createStyle(colour)
  const words = WORDS[lang]
  const say = (text: Localised | undefined): string => interpolate(text?.[lang] ?? '', (name) => `<${name}>`) ?? ''
  const signals = rule.signals.flatMap(
    (signal) => signal.all ?? (typeof signal.say === 'string' ? [signal.say] : (signal.say ?? [])),
  )
  const remedies = (rule.remedies ?? []).flatMap((remedy, i) => [
    `    ${String(i + 1)}. ${remedy.do[lang]}${remedy.risk === 'safe' ? '' : ` ${style.yellow(words.risk[remedy.risk])}`}`,
    ...(remedy.run === undefined ? [] : [`       ${style.cyan(`$ ${placeholders(remedy.run)}`)}`]),
    ...(remedy.verify === undefined ? [] : [style.dim(`       ${words.check} ${placeholders(remedy.verify)}`)]),
  ])
  const traps = (rule.avoid ?? []).flatMap((trap) => [
    ...(trap.run === undefined ? [] : [`    ${style.red('✗')} ${placeholders(trap.run)}`]),
    `      ${trap.why[lang]}`,
  ])
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `  ${style.bold(title)}`, ...lines]
  const lines = [
    `${style.bold(rule.cause)}  ${rule.title[lang]}`,
    ...(rule.because === undefined ? [] : ['', `  ${say(rule.because)}`]),
    ...section(
      words.signals,
      signals.map((signal) => `    ${style.dim(signal)}`),
    ),
    ...section(
      words.explains,
      (rule.explains ?? []).map((cause) => `    ${cause}`),
    ),
    ...section(words.todo, remedies),
    ...section(words.avoid, traps),
    ...section(
      words.see,
      (rule.refs ?? []).map((ref) => `    ${ref}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const placeholders = (command: string): string => interpolate(command, (name) => `<${name}>`) ?? command
