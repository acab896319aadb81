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

/** The probability, to two decimals, that a cause is the one to act on. */
export function confidenceOf(causes: readonly Ranked[], index: number): number {
  const company = causes.length > 1 ? 'among others' : 'alone'
  const first = share(MEASURED[`${causes[index]?.strength ?? 'weak'} ${company}`] ?? [0, 1])
  return Math.round((index === 0 ? first : Math.min(first, share(LATER))) * 100) / 100
}
