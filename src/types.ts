/** A language of titles, explanations and remedies. */
export type Lang = 'en' | 'zh'

/**
 * What a log amounts to.
 * - `known`: at least one verdict.
 * - `unknown`: something failed and no rule knows what.
 * - `clean`: nothing failed.
 * - `empty`: nothing but white space.
 * - `unreadable`: not a text, or it could not be read.
 */
export type Status = 'known' | 'unknown' | 'clean' | 'empty' | 'unreadable'

/** How much harm a remedy can do when it is run without thought. */
export type Risk = 'safe' | 'caution' | 'dangerous'

/** A place in the raw log that proves something. */
export interface Evidence {
  /** 1-based line of the raw log (lines end at LF, or at CR in a log without any LF). */
  readonly line: number
  /** 1-based column of the raw line, in UTF-16 code units, where the matched text begins. */
  readonly column: number
  /** The line without control sequences, time stamps and CI prefixes; credentials are redacted. */
  readonly text: string
  /** What the typed holes of the rule held there; credentials are redacted. */
  readonly captures: Readonly<Record<string, string>>
}

/** A cause that is present only as a consequence of a verdict. */
export interface Explained {
  readonly cause: string
  readonly evidence: readonly Evidence[]
}

/** Something to do about a cause. */
export interface Remedy {
  readonly do: string
  /** A command that can be pasted into the shell it is meant for. Absent where a capture it needs is missing. */
  readonly run?: string
  readonly risk: Risk
  /** Where it applies: systems, CI systems, containers. Absent where it applies everywhere. */
  readonly on?: readonly string[]
  /** A command that shows whether the remedy worked. */
  readonly verify?: string
  /** True where the fault lab injected the fault, ran this remedy and saw the build pass. */
  readonly verified: boolean
}

/** Something that is often advised and does harm. */
export interface Trap {
  readonly run?: string
  readonly why: string
}

/** A root cause that the log proves. */
export interface Verdict {
  /** An id of rules/taxonomy.yaml, such as `permission/module-cache`. */
  readonly cause: string
  /** The part of the cause before the slash. */
  readonly family: string
  readonly title: string
  /** Probability, 0 to 1, that this is the cause to act on. */
  readonly confidence: number
  /** The telling line first. */
  readonly evidence: readonly Evidence[]
  readonly explains: readonly Explained[]
  readonly because: string
  readonly remedies: readonly Remedy[]
  readonly avoid: readonly Trap[]
  readonly refs: readonly string[]
  /** 16 hexadecimal digits, equal for the same failure in other logs, whatever the paths, times and addresses. */
  readonly fingerprint: string
}

/** An idea too weak to stand behind, or a line that looks like the failure. */
export interface Hint {
  /** The cause it points to. Absent where no rule knows the line. */
  readonly cause?: string
  readonly title: string
  readonly evidence: readonly Evidence[]
}

/** The answer for one log: plain JSON, as `gofault --format ndjson` prints it. */
export interface Result {
  readonly schemaVersion: 1
  /** The name given for the log. Default: "<log>". */
  readonly source: string
  readonly status: Status
  /** The root cause first. Empty unless `status` is `known`. */
  readonly verdicts: readonly Verdict[]
  readonly hints: readonly Hint[]
  /** What the log tells about its machine, such as `goVersion`, `goos`, `ci`, `env.GOPROXY`. */
  readonly facts: Readonly<Record<string, string>>
  /** Number of lines of the raw log. */
  readonly lines: number
  /** Size of the raw log in bytes (of its UTF-8 form where a string was given). */
  readonly bytes: number
  /** Why the log is `unreadable`. Absent otherwise. */
  readonly problem?: string
}
