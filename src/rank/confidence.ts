import type { Ranked } from './candidate.ts'

/**
 * How often the first cause was right, out of how many logs, by its strongest signal and by whether other causes stood beside it
 * unexplained. Counted on 195 labelled logs of failing builds (half recorded, half reconstructed from reports) for which no rule
 * was written, before any rule was changed because of them.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, all: number]>> = {
  'decisive alone': [141, 145],
  'strong alone': [27, 30],
  'fair alone': [8, 11],
  'decisive among others': [4, 5],
  'strong among others': [0, 0],
  'fair among others': [0, 0],
}

/** The same for causes below the first one. */
const LATER: readonly [right: number, all: number] = [1, 5]

/** Laplace's rule of succession: few logs give a cautious figure. */
const share = ([right, all]: readonly [number, number]): number => (right + 1) / (all + 2)

/** A probability, and the count that it comes from. */
export interface Confidence {
  /** That the cause is the one to act on, 0 to 1, to two decimals. */
  readonly confidence: number
  /** The pattern of evidence, such as `decisive alone`. */
  readonly pattern: string
  /** How often causes with that pattern were right, and how often there were some. */
  readonly right: number
  readonly all: number
}

/** How sure it is that a cause is the one to act on. */
export function measuredConfidence(causes: readonly Ranked[], index: number): Confidence {
  const company = causes.length > 1 ? 'among others' : 'alone'
  const pattern = `${causes[index]?.strength ?? 'weak'} ${company}`
  const counted = MEASURED[pattern] ?? ([0, 1] as const)
  const isLater = index > 0 && share(LATER) < share(counted)
  const [right, all] = isLater ? LATER : counted
  return {
    confidence: Math.round(share([right, all]) * 100) / 100,
    pattern: isLater ? 'below the first' : pattern,
    right,
    all,
  }
}
