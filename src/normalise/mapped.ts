/** A text that was cut out of another one, and where each of its characters came from. */
export interface Mapped {
  readonly text: string
  /** Pairs: from this offset of `text` on, characters come from that offset of the raw text and the following ones. */
  readonly cuts: readonly number[]
}

/** A piece of a text that is kept: its characters, and the offset where they begin in the text they come from. */
export interface Piece {
  readonly text: string
  readonly at: number
}

export const whole = (text: string): Mapped => ({ text, cuts: [0, 0] })

/** The raw offset (0-based, UTF-16 code units) of an offset of the mapped text. */
export function rawOffset({ cuts }: Mapped, offset: number): number {
  let i = cuts.length - 2
  while (i > 0 && (cuts[i] ?? 0) > offset) i -= 2
  return (cuts[i + 1] ?? 0) + Math.max(0, offset - (cuts[i] ?? 0))
}

/** The text made of some pieces of a mapped text, mapped to the same raw text. */
export function keep(from: Mapped, pieces: readonly Piece[]): Mapped {
  let text = ''
  const cuts: number[] = []
  for (const piece of pieces) {
    cuts.push(text.length, rawOffset(from, piece.at))
    const end = piece.at + piece.text.length
    // A piece may span earlier cuts: it takes them along.
    for (let i = 0; i < from.cuts.length; i += 2) {
      const cut = from.cuts[i] ?? 0
      if (cut > piece.at && cut < end) cuts.push(text.length + cut - piece.at, from.cuts[i + 1] ?? 0)
    }
    text += piece.text
  }
  return cuts.length === 0 ? { text, cuts: [0, 0] } : { text, cuts }
}
