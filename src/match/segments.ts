const LF = 10
const CR = 13
/** Longer lines are looked at in pieces, each with the end of the one before it, so that no line costs more than its length. */
const PIECE = 8192
const OVERLAP = 1024

/** A stretch of a raw line that is matched on its own: the line, a part between CRs, or a piece of an over-long line. */
export interface Segment {
  /** 0-based byte offsets; end is exclusive and without line end. */
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly line: number
  /** UTF-16 code units of the line before `start`. */
  readonly columnsBefore: number
  /** The byte offset up to which the segment repeats the one before it. */
  readonly fresh: number
}

/** Finds the segment of a byte offset. Offsets must not decrease by more than a line from call to call. */
export class SegmentFinder {
  readonly #bytes: Uint8Array
  #lineStart = 0
  #lineEnd = -1
  #line = 1
  #counted = 0
  #columns = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  at(offset: number): Segment {
    if (offset >= this.#lineEnd || this.#lineEnd < 0) this.#moveTo(offset)
    const bytes = this.#bytes
    const piece = Math.floor((offset - this.#lineStart) / PIECE) * PIECE + this.#lineStart
    const floor = piece === this.#lineStart ? piece : characterAt(bytes, piece - OVERLAP)
    const ceiling = Math.min(piece + PIECE + OVERLAP, this.#lineEnd)
    const start = floor + bytes.subarray(floor, offset + 1).lastIndexOf(CR) + 1
    const nextCr = bytes.subarray(offset, ceiling).indexOf(CR)
    const end = nextCr < 0 ? ceiling : offset + nextCr
    return { start, end, line: this.#line, columnsBefore: this.#columnsTo(start), fresh: Math.max(start, piece) }
  }

  #moveTo(offset: number): void {
    const bytes = this.#bytes
    for (let lf = bytes.indexOf(LF, this.#lineStart); lf >= 0 && lf < offset; lf = bytes.indexOf(LF, lf + 1)) {
      this.#line += 1
      this.#lineStart = lf + 1
    }
    const end = bytes.indexOf(LF, offset)
    this.#lineEnd = end < 0 ? bytes.length : end
    this.#counted = this.#lineStart
    this.#columns = 0
  }

  /** Counts on from the last call, so that a long line is counted once. */
  #columnsTo(offset: number): number {
    if (offset < this.#counted) {
      this.#counted = this.#lineStart
      this.#columns = 0
    }
    for (; this.#counted < offset; this.#counted++) {
      const byte = this.#bytes[this.#counted] ?? 0
      if ((byte & 0xc0) !== 0x80) this.#columns += byte >= 0xf0 ? 2 : 1
    }
    return this.#columns
  }
}

/** Where the UTF-8 character begins that a byte belongs to, or the next one. */
function characterAt(bytes: Uint8Array, offset: number): number {
  let at = offset
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1
  return at
}
