import { stripControl } from './control.ts'
import { unwrapRecord } from './json-record.ts'
import { type Mapped, whole } from './mapped.ts'
import { labelLength, stripPrefix } from './prefix.ts'

/** A line without what CI systems and terminals did to it. */
export interface CleanLine extends Mapped {
  /** Where the text after a label such as `##[error]` begins; 0 where there is no label. */
  readonly body: number
}

const STEPS: readonly ((line: Mapped) => Mapped | undefined)[] = [stripControl, stripPrefix, unwrapRecord]

/** Wrappings come in any order (a time stamp around a JSON record around colours), but not without end. */
const MOST_ROUNDS = 6

/** Undoes what CI systems and terminals did to one line (without its line end), and remembers where each character was. */
export function normaliseLine(raw: string): CleanLine {
  let line = whole(raw)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = line
    for (const step of STEPS) line = step(line) ?? line
    if (line === before) break
  }
  return { ...line, body: labelLength(line.text) }
}
