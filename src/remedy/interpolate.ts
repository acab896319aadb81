const SLOT = /\{([A-Za-z][\w.-]*)(?:\|([^{}]*))?\}/g

/**
 * Fills `{name}` and `{name|text where nothing was captured}`.
 * @param value what stands for a name; undefined where there is nothing
 * @returns undefined where a slot without a substitute stays empty
 */
export function interpolate(template: string, value: (name: string) => string | undefined): string | undefined {
  const missing: string[] = []
  const text = template.replace(SLOT, (_, name: string, fallback: string | undefined) => {
    const found = value(name) ?? fallback
    if (found === undefined) missing.push(name)
    return found ?? ''
  })
  return missing.length === 0 ? text : undefined
}
