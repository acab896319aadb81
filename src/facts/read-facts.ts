import { matchTemplate } from '../match/match-template.ts'
import type { Sightings } from '../match/sighting.ts'
import type { CompiledFact } from '../rules/rule-set.ts'

/** What a log tells about its machine, by name: `goVersion`, `goos`, `ci`, `env.GOPROXY`... */
export type Facts = Readonly<Record<string, string>>

/**
 * Reads the facts that a log states. Where several rules give one fact, the first rule counts; where one rule gives it several
 * times, the last line counts, since settings change as a job goes on.
 */
export function readFacts(rules: readonly CompiledFact[], sightings: Sightings): Facts {
  const facts = new Map<string, string>()
  for (const { fact, say, unless } of rules) {
    const seen = say
      .flatMap((template) => sightings.byTemplate.get(template) ?? [])
      .filter(({ text }) => !unless.some((exception) => matchTemplate(exception, text) !== undefined))
    const last = seen.reduce<(typeof seen)[number] | undefined>(
      (a, b) => (a !== undefined && a.line > b.line ? a : b),
      undefined,
    )
    if (last === undefined) continue
    const found: Record<string, string> = { ...fact.set }
    if (fact.fact !== undefined) {
      const value = last.captures['value'] ?? last.captures[fact.fact]
      if (value !== undefined) found[fact.fact] = value
    } else {
      for (const [name, value] of Object.entries(last.captures)) found[name] = value
    }
    for (const [name, value] of Object.entries(found)) if (!facts.has(name)) facts.set(name, unquote(value))
  }
  return Object.fromEntries(facts)
}

function unquote(value: string): string {
  const quote = value.charAt(0)
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
    ? value.slice(1, -1)
    : value.trim()
}
