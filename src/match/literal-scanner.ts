/** Called for each place where a literal occurs: its index, and the 0-based byte offset where it begins. */
export type OnLiteral = (literal: number, offset: number) => void

/** Finds all occurrences of many literals in one pass; its cost does not grow with their number. */
export interface LiteralScanner {
  scan(bytes: Uint8Array, onLiteral: OnLiteral): void
}

const BLOCK = 3
const TABLE = 1 << 18

const hash = (a: number, b: number, c: number): number => (a ^ (b << 5) ^ (c << 10)) & (TABLE - 1)

/**
 * Builds a scanner after Wu and Manber ("A fast algorithm for multi-pattern searching", 1994): a table says for each block of
 * three bytes how far the window may move, so that most bytes are never looked at.
 * @param literals UTF-8 bytes of each literal, all at least `window` bytes long
 */
export function createLiteralScanner(literals: readonly Uint8Array[], window: number): LiteralScanner {
  const shifts = new Uint8Array(TABLE).fill(window - BLOCK + 1)
  const buckets = new Array<number[] | undefined>(TABLE)
  literals.forEach((literal, index) => {
    for (let end = BLOCK - 1; end < window; end++) {
      const h = hash(at(literal, end - 2), at(literal, end - 1), at(literal, end))
      shifts[h] = Math.min(at(shifts, h), window - 1 - end)
      if (end === window - 1) (buckets[h] ??= []).push(index)
    }
  })
  return {
    scan(bytes, onLiteral) {
      let end = window - 1
      while (end < bytes.length) {
        const h = hash(at(bytes, end - 2), at(bytes, end - 1), at(bytes, end))
        const shift = at(shifts, h)
        if (shift > 0) {
          end += shift
          continue
        }
        const start = end - window + 1
        for (const index of buckets[h] ?? []) {
          const literal = literals[index]
          if (literal !== undefined && occursAt(bytes, literal, start)) onLiteral(index, start)
        }
        end += 1
      }
    },
  }
}

/** The byte at an index that the caller knows to be inside. */
const at = (bytes: Uint8Array, index: number): number => bytes[index] as number

function occursAt(bytes: Uint8Array, literal: Uint8Array, start: number): boolean {
  if (start + literal.length > bytes.length) return false
  for (let i = 0; i < literal.length; i++) if (bytes[start + i] !== literal[i]) return false
  return true
}
