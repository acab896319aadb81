import type { Hit } from '../evidence/hit.ts'
import type { Strength } from '../rules/pack.ts'

const ORDER: Readonly<Record<Strength, number>> = { decisive: 3, strong: 2, fair: 1, weak: 0 }

/** Orders by what says more, the stronger signal first. */
export const byStrength = (a: Hit, b: Hit): number => ORDER[b.strength] - ORDER[a.strength]

/**
 * Lets each line prove one cause only: of all hits whose telling line it is, those of the cause that says most about it stay.
 */
export function claimLines(hits: readonly Hit[]): readonly Hit[] {
  const owners = new Map<string, string>()
  return hits
    .toSorted((a, b) => byStrength(a, b) || b.weight - a.weight)
    .filter((hit) => {
      const { cause } = hit.rule.rule
      const telling = lineKey(hit, 0)
      if ((owners.get(telling) ?? cause) !== cause) return false
      hit.sightings.forEach((_, i) => {
        const key = lineKey(hit, i)
        if (!owners.has(key)) owners.set(key, cause)
      })
      return true
    })
}

/** A line may be split by carriage returns or its length: its text tells the parts apart. */
const lineKey = (hit: Hit, i: number): string => `${String(hit.sightings[i]?.line)} ${hit.sightings[i]?.text ?? ''}`
