// How the corpus tells whether two logs differ by more than names. A line counts by its skeleton: without the CI system's stamps,
// with every path, URL, number, version, quoted text and capitalised identifier masked, and every word that fewer than three logs
// have, since that is a name. The skeletons of a log are a set; a skeleton weighs the more the fewer logs have it, so that what
// every job prints counts for little. Two logs are as similar as the weight that they share, of the weight that they have
// together (weighted Jaccard).

// Colours and cursor moves; the stamps of CI systems at the start of a line.
// eslint-disable-next-line no-control-regex
const ESCAPES = /\x1b\[[\d;]*[A-Za-z]|\x1b_[^\x07]*\x07|\r/g
const STAMPS = [
  /^\[?\d{4}-\d\d-\d\dT[\d:.]+Z?\]?(?: \d\d[OE])?\s?/,
  /^#\d+ (?:[\d.]+ )?/,
  /^[A-Z][a-z]{2} [ \d]\d [\d:]{8} \S+ \S+: /,
  /^[\w-]+-\d+\s+\| /,
  /^section_(?:start|end):\d+:/,
  /^\d+\.\d{3} /,
]
const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`/g
/** Paths, URLs, numbers, versions, identifiers. */
const NAME = /[/\d]|[a-z][A-Z]|[^.]\.[^.]/
/** A word that fewer logs have is taken for a name. */
const FEWEST = 3

/** Two logs at least this similar are near-duplicates. */
export const NEAR = 0.8

/** @param logs texts; @returns a function from two of their indexes to how similar they are, from 0 to 1 */
export function measure(logs) {
  const masked = logs.map(maskedLines)
  const known = frequencies(masked.map((lines) => lines.flatMap(words)))
  const sets = masked.map((lines) => [...new Set(lines.map((line) => skeleton(line, known)))])
  const common = frequencies(sets)
  const weight = (line) => Math.log((logs.length + 1) / common.get(line)) ** 2
  const weights = sets.map((set) => new Map(set.map((line) => [line, weight(line)])))
  const totals = weights.map((set) => sum([...set.values()]))
  return (a, b) => {
    const shared = sum([...weights[a]].map(([line, value]) => (weights[b].has(line) ? value : 0)))
    return shared / (totals[a] + totals[b] - shared)
  }
}

function maskedLines(log) {
  const lines = log.replace(ESCAPES, '').split('\n')
  return lines
    .map((line) => STAMPS.reduce((text, stamp) => text.replace(stamp, ''), line))
    .map((line) => (line.startsWith('{') ? line.replaceAll('"', ' ') : line))
    .map((line) => line.replace(QUOTED, '~').trim().split(/\s+/))
    .map((words) => words.map((word) => (NAME.test(word) ? '~' : word)).join(' '))
    .filter((line) => line !== '')
}

const words = (line) => line.match(/[A-Za-z]+/g) ?? []
const skeleton = (line, known) => line.replace(/[A-Za-z]+/g, (word) => (known.get(word) >= FEWEST ? word : '~'))
const sum = (values) => values.reduce((a, b) => a + b, 0)

/** In how many of the lists each item is. */
function frequencies(lists) {
  const counts = new Map()
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
