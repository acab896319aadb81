/** The built-in rule packs, as data. */
export { builtInPacks } from './packs.gen.ts'
export type { FactRule, MarkRule, Pack, Rule, Signal } from './pack.ts'
