import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Lang } from '../types.ts'
import { UsageError } from './usage-error.ts'

/** The formats of `classify`. */
export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const

export type Format = (typeof FORMATS)[number]

/** What the command line asks for. */
export interface Args {
  readonly positionals: readonly string[]
  readonly format: Format
  readonly lang: Lang
  readonly rules: readonly string[]
  readonly minConfidence: number
  readonly exitCode: boolean
  /** Of `explain`: the log to explain, and the line (1-based) or the rule or cause that is asked about. */
  readonly log?: string
  readonly line?: number
  readonly rule?: string
  /** Of `rules check`: labels of logs to check the rules with. */
  readonly logs?: string
  readonly help: boolean
  readonly version: boolean
}

const OPTIONS = {
  format: { type: 'string', short: 'f', default: 'text' },
  lang: { type: 'string', default: 'en' },
  rules: { type: 'string', multiple: true, default: [] },
  'min-confidence': { type: 'string', default: '0' },
  'exit-code': { type: 'boolean', default: false },
  log: { type: 'string' },
  line: { type: 'string' },
  rule: { type: 'string' },
  logs: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options']

/**
 * Reads the arguments behind `gofault`.
 * @throws UsageError that names every mistake
 */
export function readArgs(argv: readonly string[]): Args {
  const { values, positionals, mistakes } = parse(argv)
  const format = FORMATS.find((f) => f === values.format)
  if (format === undefined) mistakes.push(`--format ${values.format}: no such format; write ${FORMATS.join(', ')}`)
  const lang = (['en', 'zh'] as const).find((l) => l === values.lang)
  if (lang === undefined) mistakes.push(`--lang ${values.lang}: no such language; write en or zh`)
  const minConfidence = values['min-confidence'].trim() === '' ? Number.NaN : Number(values['min-confidence'])
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    mistakes.push(`--min-confidence ${values['min-confidence']}: write a probability from 0 to 1, such as 0.8`)
  }
  const line = values.line === undefined ? undefined : Number(values.line)
  if (line !== undefined && !(Number.isInteger(line) && line > 0))
    mistakes.push(`--line ${values.line ?? ''}: write the number of a line; the first one is 1`)
  if (format === undefined || lang === undefined || mistakes.length > 0) throw new UsageError(mistakes.join('\n'))
  const { rules, log, rule, logs, help, version } = values
  return {
    ...{ positionals, format, lang, rules, minConfidence, exitCode: values['exit-code'], help, version },
    ...(log === undefined ? {} : { log }),
    ...(line === undefined ? {} : { line }),
    ...(rule === undefined ? {} : { rule }),
    ...(logs === undefined ? {} : { logs }),
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

/** Parses without stopping at the first mistake, as `parseArgs` in strict mode does. */
function parse(argv: readonly string[]): { values: Values; positionals: readonly string[]; mistakes: string[] } {
  const config = { args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true } as const
  const { values, positionals, tokens } = parseArgs({ ...config, strict: false })
  const mistakes = tokens.flatMap((token) => {
    if (token.kind !== 'option') return []
    const { name, rawName, value } = token
    if (!Object.hasOwn(OPTIONS, name)) return [`${rawName}: no such option; see gofault --help`]
    const { type } = OPTIONS[name as keyof typeof OPTIONS]
    if (type === 'string' && (value === undefined || (value.startsWith('-') && value !== '-')))
      return [`${rawName}: give a value`]
    return type === 'boolean' && value !== undefined ? [`${rawName}: takes no value`] : []
  })
  // A mistaken option counts as not given, so that the others are still checked.
  const { values: defaults } = parseArgs({ args: [], options: OPTIONS })
  const known = Object.entries(values).filter(([name, value]) => Object.hasOwn(OPTIONS, name) && isOf(name, value))
  return { values: { ...defaults, ...Object.fromEntries(known) }, positionals, mistakes }
}

const isOf = (name: string, value: unknown): boolean => {
  const { type } = OPTIONS[name as keyof typeof OPTIONS]
  return (Array.isArray(value) ? value : [value]).every((one) => typeof one === type)
}
