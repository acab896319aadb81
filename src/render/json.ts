import type { Result } from '../types.ts'

/** One log as an indented JSON object, without line break at its end. */
export const renderJson = (result: Result): string => JSON.stringify(result, null, 2)

/** One log as one line of JSON. U+2028 and U+2029, which some readers take for line breaks, are escaped. */
export const renderNdjson = (result: Result): string =>
  `${JSON.stringify(result)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}\n`
