import type { Hit } from '../evidence/hit.ts'
import type { Strength } from '../rules/pack.ts'
import { names } from './names.ts'

const ORDER: Readonly<Record<Strength, number>> = { decisive: 3, strong: 2, fair: 1, weak: 0 }

/** Orders by what says more, the stronger signal first. */
export const byStrength = (a: Hit, b: Hit): number => ORDER[b.strength] - ORDER[a.strength]

/**
 * Lets each line prove one cause only: of the hits whose telling line it is, those stay whose signal is strongest, and of those the
 * ones of the cause with most literal text. But a line known to be harmless proves nothing by itself, and a tool that failed on
 * its own account comes before what its line says of a network or a certificate.
 */
export function claimLines(hits: readonly Hit[]): readonly Hit[] {
  const owners = new Map<string, string>()
  const foreign = new Map<string, Hit[]>()
  for (const hit of hits) {
    if (hit.rule.rule.cause !== 'foreign') continue
    const key = lineKey(hit, 0)
    foreign.set(key, [...(foreign.get(key) ?? []), hit])
  }
  const own = hits.filter((hit) => !foreign.get(lineKey(hit, 0))?.some((other) => takes(other, hit)))
  return own
    .toSorted((a, b) => byStrength(a, b) || classOf(b) - classOf(a) || b.weight - a.weight)
    .filter((hit) => {
      const { cause } = hit.rule.rule
      if ((owners.get(lineKey(hit, 0)) ?? cause) !== cause) return false
      hit.sightings.forEach((_, i) => {
        const key = lineKey(hit, i)
        if (!owners.has(key)) owners.set(key, cause)
      })
      return true
    })
}

/** A line may be split by carriage returns or its length: its text tells the parts apart. */
const lineKey = (hit: Hit, i: number): string => `${String(hit.sightings[i]?.line)} ${hit.sightings[i]?.text ?? ''}`

/** Of equally strong signals, one of several lines knows most, and a harmless line comes before what it looks like. */
const classOf = (hit: Hit): number => (hit.sightings.length > 1 ? 2 : hit.rule.rule.cause === 'none' ? 1 : 0)

const takes = (foreign: Hit, hit: Hit): boolean =>
  byStrength(foreign, hit) <= 0 && names(foreign.rule.rule.explains, hit.rule.rule.cause)
