import { decode } from '../normalise/decode.ts'
import { normaliseLine } from '../normalise/normalise-line.ts'
import { fromUtf8 } from '../normalise/text-codec.ts'
import type { Classifier } from '../classify/create-classifier.ts'
import { GofaultError } from '../errors.ts'
import type { Judged } from '../report/evaluation.ts'
import type { Label } from '../report/label.ts'
import { readLog } from './read-log.ts'

/**
 * Classifies labelled logs.
 * @yields a log with its label and verdicts, or the problem of one that cannot be read
 */
export async function* judgeLogs(
  classifier: Classifier,
  labels: readonly Label[],
): AsyncGenerator<Judged | { readonly file: string; readonly problem: string }> {
  for (const label of labels) {
    let log: Uint8Array
    try {
      log = await readLog(label.file, process.stdin)
    } catch (error) {
      if (!(error instanceof GofaultError)) throw error
      yield { file: label.file, problem: error.message }
      continue
    }
    const result = classifier.classify(log, { source: label.file })
    const line = result.verdicts[0]?.evidence[0]?.line
    const labelled = linesWith(log, label.evidence)
    yield { label, result, ...(labelled.size === 0 ? {} : { onLine: line !== undefined && labelled.has(line) }) }
  }
}

/** The lines, 1-based, that hold one of the texts; of a text of several lines, each. */
function linesWith(log: Uint8Array, texts: readonly string[]): ReadonlySet<number> {
  const wanted = texts.flatMap((text) => text.split('\n')).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]))
  if (wanted.length === 0) return new Set()
  const lines = fromUtf8(decode(log)).split('\n')
  const numbers = lines.flatMap((raw, i) =>
    wanted.some((text) => raw.includes(text) || normaliseLine(raw).text.includes(text)) ? [i + 1] : [],
  )
  return new Set(numbers)
}
