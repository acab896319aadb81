import type { Result } from '../types.ts'
import { calibrationError } from './calibration-error.ts'
import { groupBy } from './group-by.ts'
import { isHarmless, isRight, type Label } from './label.ts'

/** Some out of all. */
export interface Share {
  readonly hits: number
  readonly all: number
}

/** An answer that was wrong, and where it was given first. */
export interface Confusion {
  readonly wanted: string
  /** Absent where there was no verdict. */
  readonly got?: string
  readonly count: number
  readonly example: string
}

/** How good the verdicts on labelled logs are. */
export interface Evaluation {
  readonly logs: number
  /** Failing logs whose first verdict is right. */
  readonly top1: Share
  /** Failing logs with a right cause among the first three that are named, hints behind verdicts. */
  readonly top3: Share
  /** Failing logs whose first verdict is of a right family. */
  readonly family: Share
  /** The mean, over causes, of the share that came first: a rare cause counts as much as a frequent one. */
  readonly macroRecall: number
  /** Right first verdicts whose first evidence line is a labelled one, of those whose log has labelled lines. */
  readonly evidence: Share
  /** Logs of which nothing failed, or nothing of Go's, that got a verdict all the same. */
  readonly falsePositives: Share
  /** The expected calibration error of the first verdicts' confidence, in ten bins. */
  readonly calibrationError: number
  /** What was mistaken for what, the most frequent first. */
  readonly confusions: readonly Confusion[]
  /** `top1` for each dialect, release and language. */
  readonly by: Readonly<Record<'dialect' | 'go' | 'lang', Readonly<Record<string, Share>>>>
}

/** One log with its label: what was said, what is right. */
export interface Judged {
  readonly label: Label
  readonly result: Result
  /** Whether the first evidence line is a labelled one; absent where no line is labelled. */
  readonly onLine?: boolean
}

/** Counts how often the verdicts agree with the labels. */
export function evaluate(judged: readonly Judged[]): Evaluation {
  const failing = judged.filter(({ label }) => !isHarmless(label))
  const harmless = judged.filter(({ label }) => isHarmless(label))
  const right = failing.filter(isFirstRight)
  const causes = groupBy(failing, ({ label }) => label.cause)
  const recalls = [...causes.values()].map((logs) => ratio(share(logs, isFirstRight)))
  return {
    logs: judged.length,
    top1: share(failing, isFirstRight),
    top3: share(failing, ({ label, result }) => namedCauses(result).some((cause) => isRight(label, cause))),
    family: share(failing, ({ label, result }) =>
      [label.cause, ...label.acceptable].some((cause) => cause.startsWith(`${result.verdicts[0]?.family ?? ''}/`)),
    ),
    macroRecall: recalls.reduce((a, b) => a + b, 0) / Math.max(1, recalls.length),
    evidence: share(
      right.filter(({ onLine }) => onLine !== undefined),
      ({ onLine }) => onLine === true,
    ),
    falsePositives: share(harmless, (log) => log.result.verdicts.length > 0 && !isFirstRight(log)),
    calibrationError: calibrationError(
      judged.flatMap((log) => {
        const confidence = log.result.verdicts[0]?.confidence
        return confidence === undefined ? [] : [{ confidence, right: isFirstRight(log) }]
      }),
    ),
    confusions: confusionsOf(judged),
    by: { dialect: split(failing, 'dialect'), go: split(failing, 'go'), lang: split(failing, 'lang') },
  }
}

const isFirstRight = ({ label, result }: Judged): boolean => isRight(label, result.verdicts[0]?.cause)

/** The causes that a result names first. */
const namedCauses = ({ verdicts, hints }: Result): readonly (string | undefined)[] =>
  [...verdicts, ...hints].map(({ cause }) => cause).slice(0, 3)

const share = (logs: readonly Judged[], holds: (log: Judged) => boolean): Share => ({
  hits: logs.filter(holds).length,
  all: logs.length,
})

const ratio = ({ hits, all }: Share): number => (all === 0 ? 0 : hits / all)

function split(logs: readonly Judged[], key: 'dialect' | 'go' | 'lang'): Readonly<Record<string, Share>> {
  // 1.22.3 counts as 1.22.
  const groups = groupBy(logs, ({ label }) => (label[key] ?? '').split('.').slice(0, 2).join('.') || 'unknown')
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return Object.fromEntries(sorted.map(([name, group]) => [name, share(group, isFirstRight)]))
}

function confusionsOf(judged: readonly Judged[]): readonly Confusion[] {
  const wrong = judged.filter(
    (log) => !isFirstRight(log) && !(isHarmless(log.label) && log.result.verdicts.length === 0),
  )
  const groups = groupBy(wrong, ({ label, result }) => `${label.cause} ${result.verdicts[0]?.cause ?? ''}`)
  const confusions = [...groups].map(([key, [first, ...others]]) => {
    const [wanted = '', got = ''] = key.split(' ')
    return { wanted, ...(got === '' ? {} : { got }), count: others.length + 1, example: first?.result.source ?? '' }
  })
  return confusions.sort((a, b) => b.count - a.count || a.wanted.localeCompare(b.wanted))
}
