/** Whether a list of `explains` entries (`network/timeout`, `proxy/*`) names a cause. */
export const names = (explains: readonly string[] | undefined, cause: string): boolean =>
  explains?.some((entry) => entry === cause || (entry.endsWith('/*') && cause.startsWith(entry.slice(0, -1)))) ?? false
