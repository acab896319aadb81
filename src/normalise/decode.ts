import { fromUtf16, toUtf8 } from './text-codec.ts'

const LF = 10
const CR = 13
/** So many bytes tell the encoding of a log without a byte order mark. */
const SAMPLE = 1024

/**
 * Turns what a log comes as into UTF-8 bytes whose lines end at LF: a byte order mark is dropped, UTF-16 is decoded with or
 * without one, and in a text without any LF each CR ends a line (as on classic Mac OS). Invalid bytes stay as they are.
 */
export function decode(log: string | Uint8Array): Uint8Array {
  return endLines(typeof log === 'string' ? toUtf8(log.startsWith('\uFEFF') ? log.slice(1) : log) : decodeBytes(log))
}

function decodeBytes(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3)
  if (a === 0xff && b === 0xfe) return toUtf8(fromUtf16(bytes.subarray(2), true))
  if (a === 0xfe && b === 0xff) return toUtf8(fromUtf16(bytes.subarray(2), false))
  const order = guessUtf16(bytes)
  return order === undefined ? bytes : toUtf8(fromUtf16(bytes, order === 'little'))
}

/** Mostly ASCII text in UTF-16 has a zero in every other byte; text in UTF-8 has none. */
function guessUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
  const n = Math.min(bytes.length, SAMPLE) & ~1
  if (n < 4) return undefined
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < n; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1] += 1
  const half = n / 2
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return 'little'
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return 'big'
  return undefined
}

function endLines(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CR) || bytes.includes(LF)) return bytes
  return bytes.map((byte) => (byte === CR ? LF : byte))
}
