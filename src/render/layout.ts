// CJK scripts: each character takes two columns, and a line may break beside it.
const WIDE = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/

const columns = (char: string): number => (WIDE.test(char) ? 2 : 1)

/** Cuts a text that is longer than so many characters at its end. */
export const clip = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(1, width - 1))}…` : text

/** Cuts a text that is longer than so many characters in its middle: an error says what it does first and what went wrong last. */
export function clipMiddle(text: string, width: number): string {
  if (text.length <= width) return text
  const tail = Math.floor((Math.max(3, width) - 1) / 2)
  return `${text.slice(0, Math.max(1, width - tail - 1))}…${text.slice(-tail)}`
}

/** Breaks a text into rows of so many columns: at blanks, beside wide characters, else anywhere. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  let rest = text
  for (let cut = breakAt(rest, width); cut < rest.length; cut = breakAt(rest, width)) {
    rows.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return [...rows, rest]
}

/** Closing punctuation that may not begin a row. */
const CLOSING = '，。、；：？！）》」』”’'

/** The offset at which the next row begins; the length of the text where it fits. */
function breakAt(text: string, width: number): number {
  let used = 0
  let best = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const wide = WIDE.test(char) || (i > 0 && WIDE.test(text.charAt(i - 1)))
    if (i > 0 && (char === ' ' || (wide && !CLOSING.includes(char)))) best = i
    used += columns(char)
    if (used > width) return best > 0 ? best : Math.max(1, i)
  }
  return text.length
}
