import type { Evaluation, Share } from '../report/evaluation.ts'
import { printable } from './printable.ts'

const MOST_CONFUSIONS = 40

/** An evaluation as a text of plain lines. */
export function renderEvaluation(evaluation: Evaluation): string {
  const { top1, top3, family, macroRecall, evidence, falsePositives, calibrationError, confusions, by } = evaluation
  const figures: readonly (readonly [string, string])[] = [
    ['right cause first', say(top1)],
    ['right cause among the first three', say(top3)],
    ['right family first', say(family)],
    ['mean recall over causes', percent(macroRecall)],
    ['evidence on a labelled line', say(evidence)],
    ['verdicts on clean and foreign logs', say(falsePositives)],
    ['expected calibration error', calibrationError.toFixed(3)],
  ]
  const lines = [`${evaluation.logs} labelled logs`, '']
  for (const [name, value] of figures) lines.push(`  ${name.padEnd(36)}${value}`)
  for (const [key, title] of [
    ['dialect', 'dialect'],
    ['go', 'Go release'],
    ['lang', 'language'],
  ] as const) {
    lines.push('', `right cause first, by ${title}`)
    for (const [name, share] of Object.entries(by[key])) lines.push(`  ${printable(name).padEnd(36)}${say(share)}`)
  }
  if (confusions.length > 0) lines.push('', 'wrong verdicts')
  for (const { wanted, got, count, example } of confusions.slice(0, MOST_CONFUSIONS))
    lines.push(`  ${String(count).padStart(4)}  ${wanted} taken for ${got ?? 'nothing known'}: ${printable(example)}`)
  if (confusions.length > MOST_CONFUSIONS)
    lines.push(`        and ${confusions.length - MOST_CONFUSIONS} kinds more; --format json has all`)
  return `${lines.join('\n')}\n`
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

const say = ({ hits, all }: Share): string => (all === 0 ? '-' : `${percent(hits / all).padEnd(9)}${hits} of ${all}`)
