import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createClassifier } from '../src/index.ts'
import { isHarmless, isRight } from '../src/report/label.ts'
import { CORPUS, type Entry, readManifest } from './helpers/read-manifest.ts'

// The logs that our verdict is wrong about, each with that verdict. Who mends one takes it off the list.
const MISSES = JSON.parse(readFileSync(new URL('known-misses.json', import.meta.url), 'utf8')) as Record<string, string>

const classifier = createClassifier()
const families = new Map<string, Entry[]>()
for (const entry of readManifest() ?? []) {
  const family = entry.id.slice(0, entry.id.indexOf('/'))
  families.set(family, [...(families.get(family) ?? []), entry])
}

/** The first cause, if it is not what the manifest says; undefined where it is. */
function miss(entry: Entry): string | undefined {
  const log = readFileSync(new URL(entry.file, CORPUS))
  const first = classifier.classify(log, { source: entry.file }).verdicts[0]?.cause ?? 'none'
  const isExpected = isRight(entry, first) || (isHarmless(entry) && first === 'none')
  return isExpected ? undefined : first
}

// What the files themselves must hold is the business of scripts/corpus/lint.js.
describe('the corpus has the verdicts that it should have', () => {
  test.each([...families])('%s', (family, entries) => {
    const misses = entries.flatMap((entry) => {
      const cause = miss(entry)
      return cause === undefined ? [] : [[entry.id, cause]]
    })
    const known = Object.entries(MISSES).filter(([id]) => id.startsWith(`${family}/`))
    expect(Object.fromEntries(misses)).toEqual(Object.fromEntries(known))
  })
})
