import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const RULES = new URL('../../rules/', import.meta.url)

/** @returns the remedies of all causes, as rules/ has them: [{cause, do, run, ...}] */
export function readRemedies() {
  return readdirSync(RULES)
    .filter((name) => name.endsWith('.yaml') && name !== 'taxonomy.yaml')
    .flatMap((name) => parse(readFileSync(new URL(name, RULES), 'utf8')).rules ?? [])
    .flatMap(({ cause, remedies = [] }) => remedies.map((remedy) => ({ cause, ...remedy })))
}
