import type { Trace, TracedSignal } from '../classify/trace.ts'
import { clip } from './layout.ts'
import { printable } from './printable.ts'
import type { RowOptions } from './row.ts'
import { createStyle } from './style.ts'
import { TRACE_WORDS } from './trace-words.ts'

/** Signals shown of each kind. */
const MOST = 20

/** Why this verdict and why not that one, as a page for people. */
export function renderTrace(trace: Trace, { lang = 'en', colour = false, width = 120 }: RowOptions = {}): string {
  const style = createStyle(colour)
  const words = TRACE_WORDS[lang]
  const signal = (s: TracedSignal, why: string): string[] => [
    `  ${style.dim(`${String(s.line).padStart(6)} │`)} ${clip(printable(s.text), width - 11)}`,
    `         ${style.bold(s.rule)} (${s.strength}): ${printable(why)}`,
    style.dim(`           ${clip(s.template, width - 13)}`),
  ]
  const section = (title: string, entries: readonly (readonly string[])[]): string[] => [
    '',
    style.bold(title),
    ...(entries.length === 0 ? [`  ${words.none}`] : entries.slice(0, MOST).flat()),
    ...(entries.length > MOST ? [style.dim(`  ${words.more(entries.length - MOST)}`)] : []),
  ]
  const verdicts = trace.verdicts.map(({ cause, confidence, pattern, right, all }) => [
    `  ${cause}  ${String(Math.round(confidence * 100))} %  ${style.dim(words.basis(pattern, right, all))}`,
  ])
  const lines = [
    ...section(words.verdicts, verdicts).slice(1),
    ...section(
      words.fired,
      trace.fired.map((s) => signal(s, words.fate[s.fate](s.by ?? ''))),
    ),
    ...section(
      words.near,
      trace.near.map((s) => signal(s, words.obstacle(s.obstacle))),
    ),
  ]
  return `${lines.join('\n')}\n`
}
