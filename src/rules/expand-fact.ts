import type { FactRule } from './pack.ts'

/** Stands for the name of a setting in the templates of a fact with `each`. */
const NAME = '<name>'

const list = (say: string | readonly string[]): readonly string[] => (typeof say === 'string' ? [say] : say)

/** Turns a fact about several settings into one fact a setting: `env.GOPROXY`, `env.GOFLAGS`... Other facts stay as they are. */
export function expandFact(fact: FactRule): readonly FactRule[] {
  if (fact.each === undefined) return [fact]
  const { each, ...rest } = fact
  return each.map((name) => ({
    ...rest,
    fact: `env.${name}`,
    say: list(fact.say).map((template) => template.replaceAll(NAME, name)),
  }))
}
