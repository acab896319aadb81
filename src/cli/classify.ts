import { createClassifier } from '../classify/create-classifier.ts'
import { classifyLogs, type Classified } from '../node/classify-files.ts'
import { loadPacks } from '../node/load-packs.ts'
import { csvHeader, toCsv } from '../node/to-csv.ts'
import { renderJson, renderNdjson } from '../render/json.ts'
import { printable } from '../render/printable.ts'
import { renderRow } from '../render/row.ts'
import { renderSummary } from '../render/summary.ts'
import { renderText } from '../render/text.ts'
import { Tally } from '../report/tally.ts'
import type { Args } from './args.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { lineReader } from './line-reader.ts'
import { createProgress } from './progress.ts'
import { UsageError } from './usage-error.ts'
import { useColour } from './use-colour.ts'
import { widthOf } from './width.ts'

/** `gofault [classify] PATH...` */
export async function classifyCommand(args: Args, io: Io): Promise<ExitCode> {
  if (args.positionals.length === 0)
    throw new UsageError('no logs named: give files, folders, globs, or - for standard input; see gofault --help')
  const classifier = createClassifier({
    lang: args.lang,
    rules: await loadPacks(args.rules),
    minConfidence: args.minConfidence,
  })
  const tally = new Tally()
  const writer = createWriter(args, io, tally)
  const progress = createProgress(io)
  try {
    for await (const classified of classifyLogs(classifier, args.positionals, io.stdin)) {
      const { result } = classified
      tally.add(result)
      progress.step()
      if (result.problem !== undefined && args.format !== 'text')
        io.err(`gofault: ${printable(result.source)}: ${result.problem}\n`)
      await writer.write(classified)
    }
  } finally {
    progress.end()
  }
  await writer.end()
  return exitCode(tally, args.exitCode)
}

interface Writer {
  write(classified: Classified): Promise<void>
  end(): Promise<void>
}

/** Writes results as they come. Text and JSON look different for one log, so the first one waits for the second. */
function createWriter({ format, lang }: Args, io: Io, tally: Tally): Writer {
  if (format === 'ndjson') return { write: ({ result }) => io.out(renderNdjson(result)), end: () => Promise.resolve() }
  if (format === 'csv') {
    let header = csvHeader()
    return {
      async write({ result }) {
        await io.out(header + toCsv(result))
        header = ''
      },
      end: () => io.out(header),
    }
  }
  const text = { lang, colour: useColour(io), width: widthOf(io) }
  const one =
    format === 'json'
      ? ({ result }: Classified) => `${renderJson(result)}\n`
      : ({ result, log }: Classified) => renderText(result, { ...text, lineAt: lineReader(log) })
  const many =
    format === 'json'
      ? ({ result }: Classified, i: number) => `${i === 0 ? '[\n' : ',\n'}${renderJson(result)}`
      : ({ result }: Classified) => renderRow(result, text)
  let first: Classified | undefined
  let count = 0
  return {
    async write(classified) {
      count += 1
      if (count === 1) {
        first = classified
        return
      }
      if (count === 2 && first !== undefined) await io.out(many(first, 0))
      first = undefined
      await io.out(many(classified, count - 1))
    },
    async end() {
      if (first !== undefined) await io.out(one(first))
      else if (format === 'json') await io.out(count === 0 ? '[]\n' : '\n]\n')
      else await io.out(renderSummary(tally, text))
    },
  }
}
