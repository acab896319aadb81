import type { Pack } from './rules/pack.ts'
import type { Lang } from './types.ts'

/** Options of `createClassifier`. */
export interface ClassifierOptions {
  /** Language of titles, explanations and remedies. Default: "en". */
  readonly lang?: Lang
  /** Packs that come after the built-in ones: they add, override and disable rules by id. Default: none. */
  readonly rules?: readonly Pack[]
  /** Whether the built-in packs are used. Default: true. */
  readonly builtIn?: boolean
  /** Verdicts below this confidence (0 to 1) become hints. Default: 0. */
  readonly minConfidence?: number
}

/** Options of `classify`. */
export interface ClassifyOptions {
  /** A name for the log, copied to the result. Default: "<log>". */
  readonly source?: string
}
