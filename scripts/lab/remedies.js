import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const RULES = new URL('../../rules/', import.meta.url)

let remedies

/** @returns the remedies of all causes, as rules/ has them: [{cause, do, run, ...}] */
export function readRemedies() {
  remedies ??= readdirSync(RULES)
    .filter((name) => name.endsWith('.yaml') && name !== 'taxonomy.yaml')
    .flatMap((name) => parse(readFileSync(new URL(name, RULES), 'utf8')).rules ?? [])
    .flatMap(({ cause, remedies = [] }) => remedies.map((remedy) => ({ cause, ...remedy })))
  return remedies
}
