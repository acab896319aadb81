/** How a CI system or log collector frames a line. */
export interface Dialect {
  readonly name: string
  /** The frame at the start of a line: sticky, linear, every repetition bounded. It is taken off. */
  readonly prefix: RegExp
  /** A label that says something about the line, such as `##[error]`: it stays, and what follows it counts as a line start too. */
  readonly label?: RegExp
}
