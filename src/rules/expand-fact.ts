import type { FactRule } from './pack.ts'
import { toList } from './to-list.ts'

/** Stands for the name of a setting in the templates of a fact with `each`. */
const NAME = '<name>'

/** Turns a fact about several settings into one fact a setting: `env.GOPROXY`, `env.GOFLAGS`... Other facts stay as they are. */
export function expandFact(fact: FactRule): readonly FactRule[] {
  if (fact.each === undefined) return [fact]
  const { each, ...rest } = fact
  return each.map((name) => ({
    ...rest,
    fact: `env.${name}`,
    say: toList(fact.say).map((template) => template.replaceAll(NAME, name)),
  }))
}
