import { interpolate, ownValue } from './interpolate.ts'
import { quote, type Shell } from './quote.ts'

// Control characters and text-direction marks have no place in a command: a capture that holds one is left out.
// eslint-disable-next-line no-control-regex
const UNFIT = /[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
const LONGEST = 1024

/**
 * Fills a command with captures, each quoted as one word. The substitute behind `|` is the rule author's and stays as written.
 * @returns undefined where a capture that the command needs is missing or unfit
 */
export function fillCommand(
  command: string,
  captures: Readonly<Record<string, string>>,
  shell: Shell,
): string | undefined {
  return interpolate(command, (name) => {
    const value = ownValue(captures, name)
    if (value === undefined || value === '' || value.length > LONGEST || UNFIT.test(value)) return undefined
    return quote(value, shell)
  })
}
