const GRAM = 4
const BITS = 18

/** The place of four bytes in a table of 2^18 slots (multiplicative hashing, Knuth, TAOCP vol. 3, 6.4). */
export const gramHash = (bytes: Uint8Array, i: number): number =>
  Math.imul(
    (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24),
    0x9e3779b1,
  ) >>>
  (32 - BITS)

/** How often each gram occurs in some literals: a rare one there is rare in logs as well. */
export function countGrams(literals: readonly Uint8Array[]): Uint16Array {
  const counts = new Uint16Array(1 << BITS)
  for (const literal of literals) {
    for (let i = 0; i + GRAM <= literal.length; i++) {
      const h = gramHash(literal, i)
      counts[h] = Math.min((counts[h] as number) + 1, 0xffff)
    }
  }
  return counts
}

/** Finds literals by looking at four bytes in every `step` only. */
export interface GramTable {
  readonly step: number
  /** 1 where a gram belongs to some literal. */
  readonly filter: Uint8Array
  /** By slot: pairs of the index of a literal and the offset of the gram in it. */
  readonly buckets: readonly (readonly number[] | undefined)[]
}

/** The shortest literal that a table of some step can find: it must hold a gram at each of `step` neighbouring offsets. */
export const leastLength = (step: number): number => GRAM + step - 1

/**
 * Enters `step` neighbouring grams of each literal, the rarest there are, so that one of them is looked at wherever it occurs.
 * @param indices the literals that the table is for, all of them at least `leastLength(step)` long
 */
export function createGramTable(
  literals: readonly Uint8Array[],
  indices: readonly number[],
  step: number,
  counts: Uint16Array,
): GramTable {
  const filter = new Uint8Array(1 << BITS)
  const buckets = new Array<number[] | undefined>(1 << BITS)
  for (const index of indices) {
    const literal = literals[index] as Uint8Array
    const from = rarest(literal, step, counts)
    for (let offset = from; offset < from + step; offset++) {
      const h = gramHash(literal, offset)
      filter[h] = 1
      ;(buckets[h] ??= []).push(index, offset)
    }
  }
  return { step, filter, buckets }
}

/** Where the `step` neighbouring grams begin that occur least in all literals together. */
function rarest(literal: Uint8Array, step: number, counts: Uint16Array): number {
  let best = 0
  let least = Infinity
  for (let from = 0; from + leastLength(step) <= literal.length; from++) {
    let sum = 0
    for (let i = from; i < from + step; i++) sum += counts[gramHash(literal, i)] as number
    if (sum < least) [best, least] = [from, sum]
  }
  return best
}
