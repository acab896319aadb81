/** A place in the log where a template matched: a fact, without any opinion. */
export interface Sighting {
  /** Index of the template in its rule set. */
  readonly template: number
  /** 1-based line of the raw log. */
  readonly line: number
  /** 1-based column of the raw line, in UTF-16 code units. */
  readonly column: number
  /** The clean line. */
  readonly text: string
  /** 0-based offset in `text` where the match begins. */
  readonly start: number
  readonly captures: Readonly<Record<string, string>>
}

/** What a scan of a log found. */
export interface Sightings {
  /** By template index: its sightings in the order of the log. */
  readonly byTemplate: ReadonlyMap<number, readonly Sighting[]>
  /** Number of lines of the log. */
  readonly lines: number
}
