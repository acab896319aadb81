import type { Sighting } from '../match/sighting.ts'
import type { Strength } from '../rules/pack.ts'
import type { CompiledRule, CompiledSignal } from '../rules/rule-set.ts'

/** A signal of a rule that the log bears out: still no opinion about what it means among others. */
export interface Hit {
  readonly rule: CompiledRule
  readonly signal: CompiledSignal
  readonly strength: Strength
  /** The telling line first. */
  readonly sightings: readonly Sighting[]
  readonly captures: Readonly<Record<string, string>>
  /** Characters of literal text: what makes one wording say more than another. */
  readonly weight: number
}
