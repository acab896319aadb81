import { readdirSync, readFileSync } from 'node:fs'
import type { Pack } from '../../src/rules/pack.ts'
import { parsePack, type PackProblem } from '../../src/rules/parse-pack.ts'

const RULES = new URL('../../rules/', import.meta.url)

/** The names of the pack files of rules/. */
export const packNames: readonly string[] = readdirSync(RULES)
  .filter((name) => name.endsWith('.yaml') && name !== 'taxonomy.yaml')
  .sort()

/** A file of rules/ as text. */
export const readRules = (name: string): string => readFileSync(new URL(name, RULES), 'utf8')

/** The pack of a file of rules/, examples included; undefined where it has problems. */
export function readPack(name: string): { readonly pack: Pack | undefined; readonly problems: readonly PackProblem[] } {
  const parsed = parsePack(readRules(name), name)
  return parsed.ok ? { pack: parsed.pack, problems: [] } : { pack: undefined, problems: parsed.problems }
}
