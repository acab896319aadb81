import { createClassifier } from '../classify/create-classifier.ts'
import { judgeLogs } from '../node/judge-logs.ts'
import { loadPacks } from '../node/load-packs.ts'
import { readLabels } from '../node/read-labels.ts'
import { renderEvaluation } from '../render/evaluation.ts'
import { printable } from '../render/printable.ts'
import { evaluate, type Judged } from '../report/evaluation.ts'
import type { Args } from './args.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { createProgress } from './progress.ts'
import { UsageError } from './usage-error.ts'

/** `gofault evaluate LABELS...` */
export async function evaluateCommand(args: Args, io: Io): Promise<ExitCode> {
  if (args.positionals.length === 0)
    throw new UsageError('evaluate takes labels: JSON records (*.jsonl) or CSV (*.csv); see gofault --help')
  const labels = (await Promise.all(args.positionals.map(readLabels))).flat()
  const classifier = createClassifier({ rules: await loadPacks(args.rules), minConfidence: args.minConfidence })
  const judged: Judged[] = []
  let unreadable = false
  const progress = createProgress(io)
  for await (const log of judgeLogs(classifier, labels)) {
    progress.step()
    if ('label' in log) judged.push(log)
    else {
      unreadable = true
      io.err(`gofault: ${printable(log.file)}: ${log.problem}\n`)
    }
  }
  progress.end()
  const evaluation = evaluate(judged)
  await io.out(args.format === 'json' ? `${JSON.stringify(evaluation, null, 2)}\n` : renderEvaluation(evaluation))
  return unreadable ? EXIT.unreadable : EXIT.done
}
