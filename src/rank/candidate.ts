import type { Hit } from '../evidence/hit.ts'
import type { Strength } from '../rules/pack.ts'

/** A cause that the log speaks for, before it is weighed against the others. */
export interface Candidate {
  readonly cause: string
  /** The strongest first, and of those the first of the log. */
  readonly hits: readonly Hit[]
  /** The strongest signal. */
  readonly strength: Strength
  /** 0 to 1: the weights of its independent signals together. */
  readonly score: number
  /** The last step in which it shows. */
  readonly step: number
  /** The first telling line in that step, 1-based. */
  readonly line: number
}

/** A candidate with those that are only its consequences. */
export interface Ranked extends Candidate {
  readonly explained: readonly Candidate[]
}

/** Whether a signal speaks for a cause that needs no other one beside it. */
export const isBacked = ({ strength }: Candidate): boolean => strength === 'decisive' || strength === 'strong'
