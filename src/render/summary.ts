import type { Tally } from '../report/tally.ts'
import { clipMiddle } from './layout.ts'
import { printable } from './printable.ts'
import type { RowOptions } from './row.ts'
import { createStyle } from './style.ts'
import { WORDS } from './words.ts'

/** Causes listed in a summary. */
const MOST_CAUSES = 10
const BAR = 20

/** Many logs in few lines: how many failed, of what, and the most frequent causes with an example each. */
export function renderSummary(tally: Tally, { lang = 'en', colour = false, width = 120 }: RowOptions = {}): string {
  const style = createStyle(colour)
  const words = WORDS[lang]
  const failed = tally.count('known') + tally.count('unknown')
  const statuses = (['known', 'unknown', 'clean', 'empty', 'unreadable'] as const)
    .filter((status) => tally.count(status) > 0)
    .map((status) => `${String(tally.count(status))} ${words.status[status]}`)
  const readable = tally.logs - tally.count('unreadable')
  const share = readable === 0 ? 0 : Math.round((failed / readable) * 100)
  const lines = [
    '',
    style.bold(`${words.summary(tally.logs)}, ${String(share)} % ${words.failed}`),
    `  ${statuses.join(', ')}`,
  ]

  const families = tally.families()
  const largest = families[0]?.[1] ?? 1
  if (families.length > 0) lines.push('', style.bold(words.families))
  for (const [family, count] of families) {
    const bar = '█'.repeat(Math.max(1, Math.round((count / largest) * BAR)))
    lines.push(`  ${family.padEnd(12)} ${String(count).padStart(6)}  ${style.cyan(bar)}`)
  }

  const causes = tally.causes()
  if (causes.length > 0) lines.push('', style.bold(words.causes))
  for (const { cause, title, count, example } of causes.slice(0, MOST_CAUSES)) {
    const text = printable(example.text).trim()
    const where = `${printable(example.source)}:${String(example.line)}`
    const room = Math.max(16, width - where.length - 12)
    lines.push(`  ${String(count).padStart(6)}  ${style.bold(title)} ${style.dim(cause)}`)
    lines.push(style.dim(`          ${where}  ${clipMiddle(text, room)}`))
  }
  if (causes.length > 0) lines.push('', style.dim(words.more))
  return `${lines.join('\n')}\n`
}
