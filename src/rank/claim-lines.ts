import type { Hit } from '../evidence/hit.ts'
import type { Strength } from '../rules/pack.ts'
import { names } from './names.ts'

const ORDER: Readonly<Record<Strength, number>> = { decisive: 3, strong: 2, fair: 1, weak: 0 }

/** Orders by what says more, the stronger signal first. */
export const byStrength = (a: Hit, b: Hit): number => ORDER[b.strength] - ORDER[a.strength]

/**
 * Lets each line prove one cause only. Of the hits on a line the strongest signals count, and of those the one with most literal
 * text. But a line known to be harmless proves nothing, and a tool that failed on its own account comes before what its line
 * says of a network or a certificate. A hit stays where its telling line is its own.
 */
export function claimLines(hits: readonly Hit[]): readonly Hit[] {
  const byLine = new Map<string, Hit[]>()
  for (const hit of hits) {
    for (let i = 0; i < hit.sightings.length; i++) {
      const key = lineKey(hit, i)
      const others = byLine.get(key)
      if (others === undefined) byLine.set(key, [hit])
      else others.push(hit)
    }
  }
  const owners = new Map([...byLine].map(([key, contenders]) => [key, ownerOf(contenders)]))
  return hits.filter((hit) => owners.get(lineKey(hit, 0)) === hit.rule.rule.cause)
}

/** A line may be split by carriage returns or its length: its text tells the parts apart. */
const lineKey = (hit: Hit, i: number): string => `${String(hit.sightings[i]?.line)} ${hit.sightings[i]?.text ?? ''}`

function ownerOf(contenders: readonly Hit[]): string | undefined {
  const most = Math.max(...contenders.map((hit) => ORDER[hit.strength]))
  const strongest = contenders.filter((hit) => ORDER[hit.strength] === most)
  if (strongest.some((hit) => hit.rule.rule.cause === 'none')) return 'none'
  const foreign = strongest.filter((hit) => hit.rule.rule.cause === 'foreign')
  const own = strongest.filter((hit) => !foreign.some((other) => names(other.rule.rule.explains, hit.rule.rule.cause)))
  return own.toSorted((a, b) => b.weight - a.weight)[0]?.rule.rule.cause
}
