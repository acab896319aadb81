import type { Sighting } from '../match/sighting.ts'

/** Joined hits kept of one signal: more of the same prove nothing more. */
const MOST_JOINED = 20

/**
 * Joins the parts of a signal of several lines: for each sighting of the first part, the nearest sightings of the others that
 * lie within so many lines and agree with it in the captures they share.
 * @param parts the sightings of each part, each in the order of the log
 */
export function joinParts(
  parts: readonly (readonly Sighting[])[],
  within: number,
  ordered: boolean,
): readonly (readonly Sighting[])[] {
  const joined: (readonly Sighting[])[] = []
  for (const first of parts[0] ?? []) {
    const found = [first]
    for (const part of parts.slice(1)) {
      const next = nearest(part, found, within, ordered)
      if (next === undefined) break
      found.push(next)
    }
    if (found.length === parts.length) joined.push(found)
    if (joined.length === MOST_JOINED) break
  }
  return joined
}

function nearest(
  part: readonly Sighting[],
  found: readonly Sighting[],
  within: number,
  ordered: boolean,
): Sighting | undefined {
  const first = found[0] as Sighting
  const last = found.at(-1) as Sighting
  let best: Sighting | undefined
  for (const candidate of part) {
    const distance = Math.abs(candidate.line - first.line)
    if (distance > within || found.includes(candidate)) continue
    if (ordered && candidate.line < last.line) continue
    if (best !== undefined && distance >= Math.abs(best.line - first.line)) continue
    if (found.every((other) => agree(other.captures, candidate.captures))) best = candidate
  }
  return best
}

const agree = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.entries(a).every(([name, value]) => !Object.hasOwn(b, name) || b[name] === value)
