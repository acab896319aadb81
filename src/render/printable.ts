// Control characters, the text-direction marks of CVE-2021-42574, and what has no width.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Log text as a terminal may show it: nothing in it moves the cursor, changes colours or turns the direction of writing. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(UNSEEN, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
}
