import { measured } from '../rules/measured.gen.ts'
import type { Ranked } from './candidate.ts'

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

const LATER = 'below the first'

/**
 * How sure it is that a cause is the one to act on: counted by its strongest signal and by whether other causes stand beside it
 * unexplained.
 */
export function measuredConfidence(causes: readonly Ranked[], index: number): Confidence {
  const company = causes.length > 1 ? 'among others' : 'alone'
  const first = counted(`${causes[0]?.strength ?? 'weak'} ${company}`)
  const later = counted(LATER)
  // What stands below can't be surer than what stands above.
  return index === 0 || first.confidence < later.confidence ? first : later
}

function counted(pattern: string): Confidence {
  const [right, all] = measured[pattern] ?? [0, 0]
  return { confidence: Math.round(share([right, all]) * 100) / 100, pattern, right, all }
}
