/** Many places of a pack take one text or several: always several. */
export const toList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value
