import type { Evidence, Lang, Remedy, Result, Verdict } from '../types.ts'
import { clip, wrap } from './layout.ts'
import { printable } from './printable.ts'
import { createStyle, type Style } from './style.ts'
import { type Words, WORDS } from './words.ts'

/** Options of `renderText`. */
export interface TextOptions {
  /** Default: "en". */
  readonly lang?: Lang
  /** Default: false. */
  readonly colour?: boolean
  /** Columns of the terminal. Default: 120. */
  readonly width?: number
  /** Gives a raw line by its 1-based number, for the context around the evidence. Default: no context. */
  readonly lineAt?: (line: number) => string | undefined
}

interface Page extends Required<Omit<TextOptions, 'lang' | 'colour'>> {
  readonly style: Style
  readonly words: Words
  /** The system on which the log was written, if it tells. */
  readonly os: string | undefined
}

/** Lines of context above and below the telling line. */
const CONTEXT = 1
/** Rows that a line that proves something may take beyond its first one. */
const MOST_ROWS = 4

/** One log as a page for people: the verdict first, its proof, then what to do and what to avoid. Ends with a line break. */
export function renderText(result: Result, options: TextOptions = {}): string {
  const { lang = 'en', colour = false, width = 120, lineAt = () => undefined } = options
  const page: Page = { style: createStyle(colour), words: WORDS[lang], width, lineAt, os: result.facts['os'] }
  const [first, ...others] = result.verdicts
  const body =
    first === undefined ? statusLines(result, page) : [...verdictLines(result, first, page), ...alsoLines(others, page)]
  return `${body.join('\n')}\n`
}

function statusLines(result: Result, page: Page): string[] {
  const { style, words } = page
  const sign =
    result.status === 'clean' ? style.green('✓') : result.status === 'unknown' ? style.red('?') : style.yellow('–')
  const problem = result.problem === undefined ? '' : `: ${result.problem}`
  const hints = result.hints.flatMap((hint) => {
    const [evidence] = hint.evidence
    const title = hint.cause === undefined ? [] : [`  ${style.bold(hint.cause)}  ${hint.title}`]
    return [...title, ...(evidence === undefined ? [] : evidenceLines(evidence, page))]
  })
  const heading = hints.length === 0 ? [] : ['', `  ${style.bold(words.hints)}`, ...hints.map((line) => `  ${line}`)]
  return [
    `${sign} ${style.bold(printable(result.source))}  ${words.status[result.status]}${printable(problem)}`,
    ...heading,
  ]
}

function verdictLines(result: Result, verdict: Verdict, page: Page): string[] {
  const { style, words } = page
  const percent = `${String(Math.round(verdict.confidence * 100))} %`
  const explains = verdict.explains.map((e) => `${e.cause} (${words.line(e.evidence[0]?.line ?? 0)})`)
  return [
    `${style.red('✗')} ${style.bold(printable(result.source))}`,
    '',
    `  ${style.bold(style.red(verdict.title))}`,
    `  ${style.dim(`${verdict.cause}, ${percent}`)}`,
    '',
    ...proofLines(verdict, page),
    '',
    ...wrap(printable(verdict.because), page.width - 2).map((line) => `  ${line}`),
    ...(explains.length === 0 ? [] : ['', `  ${style.bold(words.explains)} ${explains.join(', ')}`]),
    ...remedyLines(verdict, page),
    ...trapLines(verdict, page),
    ...(verdict.refs.length === 0 ? [] : ['', style.dim(`  ${words.see} ${verdict.refs.join(' ')}`)]),
  ]
}

/** The telling line with its neighbours, then the other lines that prove the cause. */
function proofLines(verdict: Verdict, page: Page): string[] {
  const [telling, ...others] = verdict.evidence
  if (telling === undefined) return []
  const around = (from: number, to: number): string[] => {
    const lines: string[] = []
    for (let line = from; line <= to; line++) {
      const text = verdict.evidence.some((e) => e.line === line) ? undefined : page.lineAt(line)
      if (text !== undefined)
        lines.push(page.style.dim(`    ${gutter(line)} │ ${clip(printable(text), page.width - 14)}`))
    }
    return lines
  }
  const more = others.filter((e) => e.line !== telling.line).sort((a, b) => a.line - b.line)
  return [
    ...around(telling.line - CONTEXT, telling.line - 1),
    ...evidenceLines(telling, page),
    ...around(telling.line + 1, telling.line + CONTEXT),
    ...more.flatMap((e) => evidenceLines(e, page)),
  ]
}

const gutter = (line: number): string => String(line).padStart(5)

/** A line that proves something, in full: its end often says most. */
function evidenceLines(evidence: Evidence, { style, width }: Page): string[] {
  const [head = '', ...rest] = wrap(printable(evidence.text), width - 14)
  return [
    `  ${style.red('>')} ${style.bold(gutter(evidence.line))} │ ${head}`,
    ...rest.slice(0, MOST_ROWS).map((row) => `    ${' '.repeat(5)} │ ${row}`),
  ]
}

function remedyLines({ remedies }: Verdict, page: Page): string[] {
  const { style, words } = page
  if (remedies.length === 0) return []
  const lines = remedies.flatMap((remedy, i) => {
    const risk = remedy.risk === 'safe' ? '' : ` ${style.yellow(words.risk[remedy.risk])}`
    const place = placeOf(remedy, page)
    const proof = remedy.verified ? ` ${style.green(words.verified)}` : ''
    const [head = '', ...rest] = wrap(remedy.do, page.width - 8)
    return [
      `    ${String(i + 1)}. ${head}${rest.length === 0 ? place + risk + proof : ''}`,
      ...rest.map((line, n) => `       ${line}${n === rest.length - 1 ? place + risk + proof : ''}`),
      ...(remedy.run === undefined ? [] : [`       ${style.cyan(`$ ${printable(remedy.run)}`)}`]),
      ...(remedy.verify === undefined ? [] : [style.dim(`       ${words.check} ${printable(remedy.verify)}`)]),
    ]
  })
  return ['', `  ${style.bold(words.todo)}`, ...lines]
}

/** Names the systems that a remedy is for, where the log does not tell on which one it was written. */
function placeOf({ on = [] }: Remedy, { style, words, os }: Page): string {
  const systems = on.flatMap((place) => words.systems[place] ?? [])
  return os === undefined && systems.length > 0 && systems.length < 3 ? ` ${style.dim(`[${systems.join(', ')}]`)}` : ''
}

function trapLines({ avoid }: Verdict, page: Page): string[] {
  const { style, words } = page
  if (avoid.length === 0) return []
  const lines = avoid.flatMap((trap) => [
    ...(trap.run === undefined ? [] : [`    ${style.red('✗')} ${printable(trap.run)}`]),
    ...wrap(trap.why, page.width - 8).map((line, i) =>
      trap.run === undefined && i === 0 ? `    ${style.red('✗')} ${line}` : `      ${line}`,
    ),
  ])
  return ['', `  ${style.bold(words.avoid)}`, ...lines]
}

function alsoLines(verdicts: readonly Verdict[], page: Page): string[] {
  if (verdicts.length === 0) return []
  const lines = verdicts.flatMap((verdict) => [
    `  ${page.style.bold(verdict.title)} ${page.style.dim(`${verdict.cause}, ${String(Math.round(verdict.confidence * 100))} %`)}`,
    ...verdict.evidence.slice(0, 1).flatMap((e) => evidenceLines(e, page)),
  ])
  return ['', `  ${page.style.bold(page.words.also)}`, ...lines]
}
