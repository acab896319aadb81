import { decode } from '../normalise/decode.ts'
import { normaliseLine } from '../normalise/normalise-line.ts'
import { fromUtf8 } from '../normalise/text-codec.ts'
import { redact } from '../redact/redact.ts'

/** Longest piece of a line that is shown, in bytes. */
const LONGEST = 4096

/** Gives single lines (1-based) of a log, cleaned and redacted, for the context around the evidence. */
export function lineReader(log: Uint8Array | undefined): (line: number) => string | undefined {
  const bytes = log === undefined ? new Uint8Array() : decode(log)
  return (line) => {
    let start = 0
    for (let n = 1; n < line; n++) {
      start = bytes.indexOf(10, start) + 1
      if (start === 0) return undefined
    }
    if (start >= bytes.length || line < 1) return undefined
    const end = bytes.indexOf(10, start)
    const raw = bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + LONGEST))
    return redact(normaliseLine(fromUtf8(raw).replace(/\r$/, '')).text)
  }
}
