import { type Candidate, isBacked, type Ranked } from './candidate.ts'
import { names } from './names.ts'

const explainsOf = (candidate: Candidate): readonly string[] =>
  candidate.hits.flatMap((hit) => hit.rule.rule.explains ?? [])

/**
 * Puts causes that are only consequences of another one under it. Only a backed cause explains, and the candidates come in the
 * order of their rank, so that of two that explain each other the higher one stays.
 */
export function explainAway(candidates: readonly Candidate[]): readonly Ranked[] {
  const root = new Map<Candidate, Candidate>()
  const rootOf = (candidate: Candidate): Candidate => {
    let top = candidate
    for (let next = root.get(top); next !== undefined; next = root.get(top)) top = next
    return top
  }
  for (const cause of candidates.filter(isBacked)) {
    const explains = explainsOf(cause)
    for (const symptom of candidates) {
      if (symptom === cause || root.has(symptom) || rootOf(cause) === symptom) continue
      // What another tool drags behind it stands in its own step.
      if (cause.cause === 'foreign' && cause.step !== symptom.step) continue
      if (names(explains, symptom.cause)) root.set(symptom, cause)
    }
  }
  return candidates
    .filter((candidate) => !root.has(candidate))
    .map((candidate) => ({
      ...candidate,
      explained: candidates.filter((c) => c !== candidate && rootOf(c) === candidate),
    }))
}
