const SLOT = /(?<!\$)\{([A-Za-z][\w.-]*)(?:\|([^{}]*))?\}/g

/**
 * Fills `{name}` and `{name|text where nothing was captured}`; `${NAME}` of a shell stays as it is.
 * @param value what stands for a name; undefined where there is nothing
 * @param gap what stands where a slot has neither a value nor a substitute. Default: none, and the result is undefined
 * @returns undefined where a slot without a substitute stays empty
 */
export function interpolate(
  template: string,
  value: (name: string) => string | undefined,
  gap?: string,
): string | undefined {
  const missing: string[] = []
  const text = template.replace(SLOT, (_, name: string, fallback: string | undefined) => {
    const found = value(name) ?? fallback ?? gap
    if (found === undefined) missing.push(name)
    return found ?? ''
  })
  return missing.length === 0 ? text : undefined
}

/** The value of a record's own key; names come from packs and may be those of Object's prototype. */
export const ownValue = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
