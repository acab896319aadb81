import { expandFact } from './expand-fact.ts'
import type { Exception, FactRule, MarkKind, MarkRule, Pack, Rule, Signal, Strength } from './pack.ts'
import { parseTemplate, type Template } from './template.ts'
import { toList } from './to-list.ts'

/** A counter-pattern: one for the line of its signal is tried there, the others are looked for in the whole log. */
export type CompiledException =
  | { readonly line: Template }
  /** Index of the template, and within how many lines of the signal it counts; Infinity: anywhere. */
  | { readonly template: number; readonly within: number }

export interface CompiledSignal {
  readonly signal: Signal
  readonly strength: Strength
  /** Templates of which one is enough. */
  readonly say: readonly number[]
  /** Templates that must all be there. */
  readonly all: readonly number[]
  /** How far from the first line of `all` the others may lie, and whether they must come in that order. */
  readonly within: number
  readonly ordered: boolean
  readonly unless: readonly CompiledException[]
}

export interface CompiledRule {
  readonly id: string
  readonly rule: Rule
  readonly signals: readonly CompiledSignal[]
  readonly unless: readonly CompiledException[]
}

export interface CompiledFact {
  readonly fact: FactRule
  readonly say: readonly number[]
  readonly unless: readonly Template[]
}

export interface CompiledMark {
  readonly kind: MarkKind
  readonly say: readonly number[]
  readonly unless: readonly CompiledException[]
}

/** Packs made ready for matching. Templates are kept once each and referred to by index. */
export interface RuleSet {
  readonly templates: readonly Template[]
  readonly rules: readonly CompiledRule[]
  readonly facts: readonly CompiledFact[]
  readonly marks: readonly CompiledMark[]
}

/**
 * Compiles packs, in order: a later rule takes the place of an earlier one with its id, and `disable` removes earlier ones.
 * @throws TemplateError where a template is malformed (rules/schema.ts tells all mistakes with their places)
 */
export function compilePacks(packs: readonly Pack[]): RuleSet {
  const templates: Template[] = []
  const indices = new Map<string, number>()
  const add = (source: string): number => {
    let index = indices.get(source)
    if (index === undefined) {
      index = templates.push(parseTemplate(source)) - 1
      indices.set(source, index)
    }
    return index
  }
  const near = (e: Exclude<Exception, string>): CompiledException => ({ template: add(e.say), within: e.within })
  const onLine = (unless: readonly Exception[] = []): readonly CompiledException[] =>
    unless.map((e) => (typeof e === 'string' ? { line: parseTemplate(e, 1) } : near(e)))
  const anywhere = (unless: readonly Exception[] = []): readonly CompiledException[] =>
    unless.map((e) => (typeof e === 'string' ? { template: add(e), within: Infinity } : near(e)))

  const signal = (s: Signal): CompiledSignal => ({
    signal: s,
    strength: s.strength ?? 'strong',
    say: toList(s.say ?? []).map(add),
    all: (s.all ?? []).map(add),
    within: s.within ?? 20,
    ordered: s.ordered ?? false,
    unless: onLine(s.unless),
  })
  const mark = (m: MarkRule): CompiledMark => ({
    kind: m.mark,
    say: toList(m.say).map(add),
    unless: onLine(m.unless),
  })

  return {
    rules: mergeRules(packs).map(([id, rule]) => ({
      id,
      rule,
      signals: rule.signals.map(signal),
      unless: anywhere(rule.unless),
    })),
    facts: packs
      .flatMap((p) => p.facts ?? [])
      .flatMap(expandFact)
      .map((fact) => ({
        fact,
        say: toList(fact.say).map(add),
        unless: (fact.unless ?? []).map((u) => parseTemplate(u, 1)),
      })),
    marks: packs.flatMap((p) => p.marks ?? []).map(mark),
    templates,
  }
}

function mergeRules(packs: readonly Pack[]): readonly (readonly [string, Rule])[] {
  const rules = new Map<string, Rule>()
  for (const pack of packs) {
    for (const id of pack.disable ?? []) rules.delete(id)
    for (const rule of pack.rules ?? []) rules.set(rule.id ?? rule.cause, rule)
  }
  return [...rules]
}
