import { keep, type Mapped, type Piece } from './mapped.ts'

// ECMA-48: CSI sequences (colours, cursor), OSC, DCS and APC strings (titles, links, Buildkite's time stamps) up to BEL or ST,
// two-character escapes, and lone control characters. The parts cannot overlap, so matching is linear.
const CONTROL =
  // eslint-disable-next-line no-control-regex
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]_P^X][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]?[0-~])?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g

// eslint-disable-next-line no-control-regex
const ANY = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/

/** Takes control sequences and control characters off. Returns undefined where there are none. */
export function stripControl(line: Mapped): Mapped | undefined {
  const { text } = line
  if (!ANY.test(text)) return undefined
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(CONTROL)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), at })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at })
  return keep(line, pieces)
}
