import type { Lang, Result } from '../types.ts'
import { clipMiddle } from './layout.ts'
import { printable } from './printable.ts'
import { createStyle } from './style.ts'
import { WORDS } from './words.ts'

/** Options of `renderRow`. */
export interface RowOptions {
  /** Default: "en". */
  readonly lang?: Lang
  /** Default: false. */
  readonly colour?: boolean
  /** Columns of the terminal. Default: 120. */
  readonly width?: number
}

/** One of many logs as one line: where, what, and the telling line. Ends with a line break. */
export function renderRow(result: Result, { lang = 'en', colour = false, width = 120 }: RowOptions = {}): string {
  const style = createStyle(colour)
  const source = printable(result.source)
  const [verdict] = result.verdicts
  if (verdict === undefined) {
    const sign = { clean: style.green('✓'), unknown: style.red('?') }[result.status as string] ?? style.yellow('–')
    const problem = result.problem === undefined ? '' : `: ${printable(result.problem)}`
    return `${sign} ${source}  ${style.dim(`${WORDS[lang].status[result.status]}${problem}`)}\n`
  }
  const [evidence] = verdict.evidence
  const place = evidence === undefined ? source : `${source}:${String(evidence.line)}`
  const room = width - place.length - verdict.cause.length - 8
  const text = printable(evidence?.text ?? '').trim()
  const shown = room < 16 ? '' : clipMiddle(text, room)
  return `${style.red('✗')} ${place}  ${style.bold(verdict.cause)}  ${style.dim(shown)}\n`
}
