import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createClassifier } from '../src/index.ts'
import { causeIds } from '../src/rules/schema.gen.ts'
import { CORPUS, type Entry, readManifest } from './helpers/read-manifest.ts'

/** The rows of the scenarios that the project was asked for: A1 to A9 and so on. */
const SCENARIOS = Object.entries({ A: 9, B: 8, C: 6, D: 10, E: 10, F: 3 }).flatMap(([letter, rows]) =>
  Array.from({ length: rows }, (_, i) => `${letter}${String(i + 1)}`),
)

const isHarmless = ({ cause }: Entry): boolean => cause === 'none' || cause === 'foreign'
const manifest = readManifest()
const suite = manifest === undefined ? describe.skip : describe

suite('the corpus', () => {
  const entries = manifest ?? []
  const logs = entries.map((entry) => [entry.id, entry] as const)
  const classifier = createClassifier()

  test('has logs', () => {
    expect(entries.length).toBeGreaterThan(SCENARIOS.length)
  })

  test('ids and files are unique', () => {
    for (const key of ['id', 'file'] as const) {
      const values = entries.map((entry) => entry[key])
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([])
    }
  })

  test('each log is listed, and each listed log is there', () => {
    const found = readdirSync(new URL('logs/', CORPUS), { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath.slice(CORPUS.pathname.length).replaceAll('\\', '/')}/${file.name}`)
    expect(found.sort()).toEqual(entries.map((entry) => entry.file).toSorted())
  })

  test('causes are those of the taxonomy', () => {
    const named = entries.flatMap((entry) => [...(isHarmless(entry) ? [] : [entry.cause]), ...entry.acceptable])
    expect(named.filter((cause) => !causeIds.includes(cause))).toEqual([])
  })

  test('each scenario has a log', () => {
    const shown = new Set(entries.flatMap((entry) => entry.scenarios))
    expect(SCENARIOS.filter((scenario) => !shown.has(scenario))).toEqual([])
    expect([...shown].filter((scenario) => !SCENARIOS.includes(scenario))).toEqual([])
  })

  test.each(logs)('%s', (_, entry) => {
    const log = readFileSync(new URL(entry.file, CORPUS))
    expect(createHash('sha256').update(log).digest('hex')).toBe(entry.sha256)
    const { verdicts } = classifier.classify(log, { source: entry.file })
    const causes = verdicts.map((verdict) => verdict.cause)
    if (isHarmless(entry)) expect(causes.slice(0, 1).filter((cause) => !entry.acceptable.includes(cause))).toEqual([])
    else expect([entry.cause, ...entry.acceptable]).toContain(causes[0])
  })
})
