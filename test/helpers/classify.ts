import { createClassifier } from '../../src/index.ts'
import type { Pack } from '../../src/rules/pack.ts'
import type { Result } from '../../src/types.ts'

/** Classifies the lines of a log with one pack and nothing built in. */
export function classify(pack: Omit<Pack, 'pack'>, ...lines: readonly string[]): Result {
  return createClassifier({ builtIn: false, rules: [{ pack: 'test', ...pack }] }).classify(`${lines.join('\n')}\n`)
}

/** The causes of the verdicts of a log, the first one first. */
export const causes = (pack: Omit<Pack, 'pack'>, ...lines: readonly string[]): readonly string[] =>
  classify(pack, ...lines).verdicts.map((verdict) => verdict.cause)
