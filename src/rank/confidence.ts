import type { Ranked } from './candidate.ts'

/**
 * How often the first cause was right where its evidence was of this kind: measured on the corpus by `npm run calibrate`.
 * Keys: the strongest signal, and whether other causes stood beside it unexplained.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'decisive alone': 0.96,
  'decisive among others': 0.85,
  'strong alone': 0.9,
  'strong among others': 0.75,
  'fair alone': 0.7,
  'fair among others': 0.5,
}

/** The probability that a cause is the one to act on. Causes below the first one are less likely than it in any case. */
export function confidenceOf(causes: readonly Ranked[], index: number): number {
  const cause = causes[index] as Ranked
  const company = causes.length > 1 ? 'among others' : 'alone'
  const measured = MEASURED[`${cause.strength} ${company}`] ?? 0.3
  return Math.round((measured / (index + 1)) * 100) / 100
}
