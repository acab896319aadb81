import type { Risk } from '../types.ts'

/** A text in every language of the product. */
export interface Localised {
  readonly en: string
  readonly zh: string
}

export type Strength = 'decisive' | 'strong' | 'fair' | 'weak'

/** A condition on a fact of the log. Each field that is present must hold. */
export interface Condition {
  readonly fact: string
  readonly is?: string | readonly string[]
  readonly not?: string | readonly string[]
  readonly known?: boolean
  /** The fact is a version lower than this one. */
  readonly below?: string
  /** The fact is this version or a higher one. */
  readonly from?: string
}

/** A template, or a template that counts only near the signal. */
export type Exception = string | { readonly say: string; readonly within: number }

export interface Signal {
  readonly say?: string | readonly string[]
  readonly all?: readonly string[]
  /** Lines between the first and the last line of `all`. Default: 20. */
  readonly within?: number
  /** Whether the lines of `all` must come in that order. Default: false. */
  readonly ordered?: boolean
  /** Default: "strong". */
  readonly strength?: Strength
  readonly set?: Readonly<Record<string, string>>
  readonly unless?: readonly Exception[]
  readonly when?: readonly Condition[]
}

export interface RemedyRule {
  readonly do: Localised
  readonly run?: string
  /** Default: everywhere. */
  readonly on?: readonly string[]
  readonly shell?: 'sh' | 'powershell'
  readonly risk: Risk
  readonly verify?: string
  readonly when?: readonly Condition[]
}

export interface TrapRule {
  readonly run?: string
  readonly why: Localised
}

export type Example = string | Readonly<Record<string, string>>

export interface Rule {
  /** An id of the taxonomy, or `foreign` or `none`. */
  readonly cause: string
  /** Default: the cause. */
  readonly id?: string
  readonly title: Localised
  readonly because?: Localised
  readonly signals: readonly Signal[]
  readonly unless?: readonly Exception[]
  readonly when?: readonly Condition[]
  readonly explains?: readonly string[]
  readonly remedies?: readonly RemedyRule[]
  readonly avoid?: readonly TrapRule[]
  readonly refs?: readonly string[]
  readonly examples?: { readonly hit?: readonly Example[]; readonly miss?: readonly string[] }
}

export interface FactRule {
  readonly fact?: string
  /** Names of settings: each becomes the fact `env.NAME`, with its name in place of `<name>` in the templates. */
  readonly each?: readonly string[]
  readonly say: string | readonly string[]
  readonly set?: Readonly<Record<string, string>>
  /** Templates of lines that state nothing. */
  readonly unless?: readonly string[]
}

export type MarkKind =
  'job-failed' | 'job-passed' | 'step-failed' | 'step-passed' | 'test-start' | 'command' | 'trouble'

export interface MarkRule {
  readonly mark: MarkKind
  readonly say: string | readonly string[]
  readonly unless?: readonly Exception[]
}

/** A set of rules, as written in YAML or JSON (rules/schema.json). */
export interface Pack {
  readonly pack: string
  /** Ids of rules of earlier packs that shall not be used. */
  readonly disable?: readonly string[]
  readonly rules?: readonly Rule[]
  readonly facts?: readonly FactRule[]
  readonly marks?: readonly MarkRule[]
}
