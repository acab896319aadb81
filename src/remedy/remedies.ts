import { holds } from '../facts/holds.ts'
import type { Facts } from '../facts/read-facts.ts'
import type { RemedyRule, Rule } from '../rules/pack.ts'
import { provenRemedies } from '../rules/packs.gen.ts'
import type { Lang, Remedy, Trap } from '../types.ts'
import { fillCommand } from './fill-command.ts'

type Captures = Readonly<Record<string, string>>

/** What to do about a cause on the machine that the log tells of: commands that lack a capture come without their command. */
export function remediesFor(rule: Rule, captures: Captures, facts: Facts, lang: Lang): readonly Remedy[] {
  return (rule.remedies ?? [])
    .filter((r) => applies(r, facts))
    .map((remedy) => {
      const shell = remedy.shell ?? 'sh'
      const run = remedy.run === undefined ? undefined : fillCommand(remedy.run, captures, shell)
      const verify = remedy.verify === undefined ? undefined : fillCommand(remedy.verify, captures, shell)
      return {
        do: remedy.do[lang],
        ...(run === undefined ? {} : { run }),
        risk: remedy.risk,
        ...(remedy.on === undefined ? {} : { on: remedy.on }),
        ...(verify === undefined ? {} : { verify }),
        verified: run !== undefined && provenRemedies.has(`${rule.cause} ${remedy.run ?? ''}`),
      }
    })
}

/** What not to do about a cause. */
export function trapsFor(rule: Rule, captures: Captures, lang: Lang): readonly Trap[] {
  return (rule.avoid ?? []).map((trap) => {
    const run = trap.run === undefined ? undefined : fillCommand(trap.run, captures, 'sh')
    return { ...(run === undefined ? {} : { run }), why: trap.why[lang] }
  })
}

const SYSTEMS = ['linux', 'darwin', 'windows']

/** A remedy is left out only where the log says that it cannot apply. */
function applies(remedy: RemedyRule, facts: Facts): boolean {
  if (!holds(remedy.when, facts)) return false
  const { on = [] } = remedy
  const systems = on.filter((place) => SYSTEMS.includes(place))
  const { os } = facts
  if (systems.length > 0 && os !== undefined && !systems.includes(os)) return false
  const places = on.filter((place) => !SYSTEMS.includes(place) && place !== 'root')
  if (places.length === 0) return true
  const known = [
    facts['ci'],
    facts['ci'] === undefined ? undefined : 'ci',
    facts['container'],
    facts['container'] === undefined ? undefined : 'container',
  ]
  return known.every((place) => place === undefined) || places.some((place) => known.includes(place))
}
