/** What somebody who knows a log says of it. */
export interface Label {
  /** Where the log is. */
  readonly file: string
  /** The root cause; `none` where nothing failed, `foreign` where what failed is no business of Go's. */
  readonly cause: string
  /** Causes that are as right. */
  readonly acceptable: readonly string[]
  /** Texts of lines that prove the cause, each a part of a line. Empty: not labelled. */
  readonly evidence: readonly string[]
  /** By what the figures are split: the dialect of the log, the release of Go, the language. */
  readonly dialect?: string
  readonly go?: string
  readonly lang?: string
}

/** Whether no verdict may come. */
export const isHarmless = ({ cause }: Pick<Label, 'cause'>): boolean => cause === 'none' || cause === 'foreign'

/** Whether a cause is a right answer. */
export const isRight = (
  { cause, acceptable }: Pick<Label, 'cause' | 'acceptable'>,
  answer: string | undefined,
): boolean => answer !== undefined && (answer === cause || acceptable.includes(answer))
