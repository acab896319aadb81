import { keep, type Mapped, type Piece } from './mapped.ts'

/**
 * The keys whose string value is the line itself: `go test -json` and `go build -json` (cmd/internal/test2json, cmd/go
 * buildjson), Docker's json-file driver, `journalctl -o json`.
 */
export const RECORD_KEYS = ['"Output":"', '"log":"', '"MESSAGE":"'] as const

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Unwraps the output line of a JSON record. Returns undefined where the line is no such record. */
export function unwrapRecord(line: Mapped): Mapped | undefined {
  const { text } = line
  if (!text.startsWith('{"')) return undefined
  for (const key of RECORD_KEYS) {
    const at = text.indexOf(key)
    if (at >= 0) return keep(line, unescape(text, at + key.length))
  }
  return undefined
}

function unescape(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  let i = start
  while (i < text.length && text[i] !== '"') {
    if (text[i] !== '\\') {
      i += 1
      continue
    }
    if (i > from) pieces.push({ text: text.slice(from, i), at: from })
    const wide = text[i + 1] === 'u'
    const code = wide ? Number.parseInt(text.slice(i + 2, i + 6), 16) : Number.NaN
    const escaped = text[i + 1] ?? ''
    const char = wide ? (Number.isNaN(code) ? '' : String.fromCharCode(code)) : (ESCAPES[escaped] ?? escaped)
    // The record ends its line; a line break inside would break the promise that a line is one line.
    if (char !== '\n' && char !== '\r' && char !== '') pieces.push({ text: char, at: i })
    i += wide ? 6 : 2
    from = i
  }
  if (i > from) pieces.push({ text: text.slice(from, i), at: from })
  return pieces
}
