import { RECORD_KEYS } from '../normalise/json-record.ts'
import { rawOffset } from '../normalise/mapped.ts'
import { normaliseLine } from '../normalise/normalise-line.ts'
import { fromUtf8, toUtf8 } from '../normalise/text-codec.ts'
import type { Template } from '../rules/template.ts'
import { createLiteralScanner, type LiteralScanner } from './literal-scanner.ts'
import { matchTemplate } from './match-template.ts'
import { SegmentFinder, type Segment } from './segments.ts'
import { SightingStore } from './sighting-store.ts'
import type { Sightings } from './sighting.ts'

/** Finds all templates of a rule set in a log. */
export type Matcher = (log: Uint8Array) => Sightings

/** A log with an error in every line proves nothing more by its millionth; tests may be many, and each begins and ends. */
const MOST_SIGHTINGS = 100
const MOST_MARKS = 20_000

const LF = 10
const ESC = 27

/**
 * Compiles templates into a matcher: one pass over the bytes finds their literals, and only on the lines where one occurs are
 * templates tried, after the line was cleaned. Lines whose clean form can hold a literal that the raw one does not (colours
 * inside a word, JSON records) are scanned a second time in their clean form.
 * @param scopes indices of the templates that say where things begin and end, of which more sightings are kept
 */
export function createMatcher(templates: readonly Template[], scopes: ReadonlySet<number> = new Set()): Matcher {
  /** The templates that a literal is the key of. */
  const byKey = new Map<string, number[]>(RECORD_KEYS.map((key) => [key, []]))
  templates.forEach(({ key }, i) => {
    const sharing = byKey.get(key)
    if (sharing === undefined) byKey.set(key, [i])
    else sharing.push(i)
  })
  const keys = [...byKey.keys()]
  const owners = [...byKey.values()]
  const records = new Set(RECORD_KEYS.map((key) => keys.indexOf(key)))
  const scanner = createLiteralScanner(keys.map(toUtf8))

  return (log) => {
    const store = new SightingStore((template) => (scopes.has(template) ? MOST_MARKS : MOST_SIGHTINGS))

    const visit = (segment: Segment, found: ReadonlySet<number>, colours: boolean): void => {
      const raw = fromUtf8(log.subarray(segment.start, segment.end))
      if (raw.includes('\x1b') !== colours) return
      const line = normaliseLine(raw)
      // A piece of an over-long line: what begins in its repeated part was found in the piece before it.
      const from = segment.fresh === segment.start ? 0 : fromUtf8(log.subarray(segment.start, segment.fresh)).length
      const candidates = new Set(found)
      const rewritten = colours || [...found].some((key) => records.has(key))
      if (rewritten) scanner.scan(toUtf8(line.text), (key) => candidates.add(key))
      for (const key of candidates) {
        for (const template of owners[key] ?? []) {
          const match = matchTemplate(templates[template] as Template, line.text, line.body, from)
          if (match === undefined) continue
          const column = segment.columnsBefore + rawOffset(line, match.start) + 1
          store.add({
            template,
            line: segment.line,
            column,
            text: line.text,
            start: match.start,
            captures: match.captures,
          })
        }
      }
    }

    scanSegments(log, scanner, (segment, found) => {
      visit(segment, found, false)
    })
    const finder = new SegmentFinder(log)
    for (let esc = log.indexOf(ESC); esc >= 0;) {
      const segment = finder.at(esc)
      visit(segment, new Set(), true)
      esc = log.indexOf(ESC, Math.max(segment.end, esc + 1))
    }
    return { byTemplate: store.sorted(), lines: countLines(log) }
  }
}

/** Groups the literals of a log by the segment they occur in. */
function scanSegments(
  log: Uint8Array,
  scanner: LiteralScanner,
  visit: (segment: Segment, found: ReadonlySet<number>) => void,
): void {
  const finder = new SegmentFinder(log)
  let segment: Segment | undefined
  let found = new Set<number>()
  scanner.scan(log, (literal, offset) => {
    if (segment === undefined || offset >= segment.end) {
      if (segment !== undefined) visit(segment, found)
      segment = finder.at(offset)
      found = new Set()
    }
    found.add(literal)
  })
  if (segment !== undefined) visit(segment, found)
}

function countLines(log: Uint8Array): number {
  let lines = log.length > 0 && log.at(-1) !== LF ? 1 : 0
  for (let lf = log.indexOf(LF); lf >= 0; lf = log.indexOf(LF, lf + 1)) lines += 1
  return lines
}
