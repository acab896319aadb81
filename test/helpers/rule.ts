import type { Rule } from '../../src/rules/pack.ts'

/** A rule whose one signal is a line that holds a text, and what else is given. */
export function rule(cause: string, say: string, more: Partial<Rule> = {}): Rule {
  return { cause, title: { en: `T ${cause}`, zh: `题 ${cause}` }, signals: [{ say }], ...more }
}
