import { names } from '../rank/names.ts'
import type { Rule } from '../rules/pack.ts'

/**
 * Finds causes that explain each other in a circle, of which none could ever be the root.
 * @returns one circle for each group of such causes, its first cause repeated at the end
 */
export function explainsCycles(rules: readonly Rule[]): readonly (readonly string[])[] {
  const causes = [...new Set(rules.map(({ cause }) => cause))].filter((cause) => cause.includes('/'))
  const next = new Map(
    causes.map((cause) => {
      const explains = rules.filter((rule) => rule.cause === cause).flatMap((rule) => rule.explains ?? [])
      return [cause, causes.filter((other) => other !== cause && names(explains, other))] as const
    }),
  )
  const done = new Set<string>()
  const cycles: (readonly string[])[] = []
  const visit = (cause: string, path: readonly string[]): void => {
    const at = path.indexOf(cause)
    if (at >= 0) cycles.push([...path.slice(at), cause])
    if (at >= 0 || done.has(cause)) return
    for (const other of next.get(cause) ?? []) visit(other, [...path, cause])
    done.add(cause)
  }
  for (const cause of causes) visit(cause, [])
  return cycles
}
