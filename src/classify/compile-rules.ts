import { GofaultError } from '../errors.ts'
import type { ClassifierOptions } from '../options.ts'
import { builtInPacks } from '../rules/packs.gen.ts'
import { compilePacks, type RuleSet } from '../rules/rule-set.ts'
import { TemplateError } from '../rules/template.ts'

/**
 * Compiles the built-in packs, unless they are not wanted, and those given.
 * @throws GofaultError where a pack cannot be compiled
 */
export function compileRules({ rules = [], builtIn = true }: ClassifierOptions): RuleSet {
  try {
    return compilePacks(builtIn ? [...builtInPacks(), ...rules] : rules)
  } catch (error) {
    if (error instanceof TemplateError) throw new GofaultError(`a rule pack cannot be compiled: ${error.message}`)
    throw error
  }
}
