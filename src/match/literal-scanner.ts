import { countGrams, createGramTable, gramHash, type GramTable, leastLength } from './gram-table.ts'

/** Called for each place where a literal occurs: its index, and the 0-based byte offset where it begins. */
export type OnLiteral = (literal: number, offset: number) => void

/** Finds all occurrences of many literals; its cost hardly grows with their number. */
export interface LiteralScanner {
  /** Offsets come in ascending order, line by line. */
  scan(bytes: Uint8Array, onLiteral: OnLiteral): void
}

const LF = 10
/** Long literals are found by looking at every eighth byte, the few short ones by looking at every second. */
const LONG_STEP = 8
const SHORT_STEP = 2
/** Bytes that are scanned with one table before the next one: small enough for the processor's cache. */
const BLOCK = 1 << 16

/**
 * Builds a scanner: four bytes at a time are looked up in a table of the literals' rarest parts (sampled q-grams; Sutinen and
 * Tarhio, "On using q-gram locations in approximate string matching", 1995), and only where they are known is a literal compared.
 * @param literals UTF-8 bytes of each literal, without line breaks, at least five bytes each
 */
export function createLiteralScanner(literals: readonly Uint8Array[]): LiteralScanner {
  const counts = countGrams(literals)
  const isLong = (i: number): boolean => (literals[i] as Uint8Array).length >= leastLength(LONG_STEP)
  const indices = literals.map((_, i) => i)
  const tables = [
    createGramTable(literals, indices.filter(isLong), LONG_STEP, counts),
    createGramTable(
      literals,
      indices.filter((i) => !isLong(i)),
      SHORT_STEP,
      counts,
    ),
  ]
  return {
    scan(bytes, onLiteral) {
      for (let start = 0; start < bytes.length;) {
        const end = blockEnd(bytes, start)
        const found = tables.flatMap((table) => scanBlock(table, literals, bytes, start, end))
        found.sort((a, b) => a[1] - b[1])
        for (const [literal, offset] of found) onLiteral(literal, offset)
        start = end
      }
    },
  }
}

/** Blocks end at line breaks, which no literal crosses. */
function blockEnd(bytes: Uint8Array, start: number): number {
  if (start + BLOCK >= bytes.length) return bytes.length
  const lf = bytes.subarray(start, start + BLOCK).lastIndexOf(LF)
  if (lf >= 0) return start + lf + 1
  const next = bytes.indexOf(LF, start + BLOCK)
  return next < 0 ? bytes.length : next + 1
}

type Found = readonly [literal: number, offset: number]

function scanBlock(
  { step, filter, buckets }: GramTable,
  literals: readonly Uint8Array[],
  bytes: Uint8Array,
  start: number,
  end: number,
): Found[] {
  const found: Found[] = []
  const last = Math.min(end, bytes.length - 3)
  for (let at = start; at < last; at += step) {
    const h = gramHash(bytes, at)
    if (filter[h] === 0) continue
    const bucket = buckets[h] as readonly number[]
    for (let i = 0; i < bucket.length; i += 2) {
      const literal = bucket[i] as number
      const offset = at - (bucket[i + 1] as number)
      if (offset >= start && occursAt(bytes, literals[literal] as Uint8Array, offset)) found.push([literal, offset])
    }
  }
  return found
}

function occursAt(bytes: Uint8Array, literal: Uint8Array, start: number): boolean {
  if (start + literal.length > bytes.length) return false
  for (let i = 0; i < literal.length; i++) if (bytes[start + i] !== literal[i]) return false
  return true
}
