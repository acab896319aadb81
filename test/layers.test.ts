import { describe, expect, test } from '@jest/globals'
import { srcImports } from './helpers/src-imports.ts'

/** From the bottom. A file may import from its own layer and those before it. */
const LAYERS: readonly (readonly string[])[] = [
  ['types.ts', 'errors.ts'],
  ['rules'],
  ['options.ts'],
  ['normalise'],
  ['match'],
  ['facts'],
  ['evidence'],
  ['rank'],
  ['remedy', 'redact'],
  ['classify'],
  ['report'],
  ['render'],
  ['index.ts'],
  ['node'],
  ['cli'],
]

/** The packages that pure files may import. Neither file is reachable from the core. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'rules/validate-pack.ts': ['ajv'],
  'rules/parse-pack.ts': ['yaml'],
}

const imports = srcImports()
const files = [...imports.keys()]
const isOwn = (name: string): boolean => imports.has(name)
const layerOf = (file: string): number => LAYERS.findIndex((names) => names.includes(file.split('/')[0] ?? ''))
const isPure = (file: string): boolean => !file.startsWith('node/') && !file.startsWith('cli/')
const packagesOf = (file: string): readonly string[] => (imports.get(file) ?? []).filter((name) => !isOwn(name))

function reachable(from: string): ReadonlySet<string> {
  const seen = new Set([from])
  for (const file of seen) for (const name of imports.get(file) ?? []) if (isOwn(name)) seen.add(name)
  return seen
}

test('imports were found, and those of a file of src exist', () => {
  expect(imports.get('match/matcher.ts')).toContain('normalise/normalise-line.ts')
  expect(imports.get('rules/parse-pack.ts')).toContain('yaml')
  expect(files.flatMap(packagesOf).filter((name) => name.endsWith('.ts'))).toEqual([])
})

test.each(files)('%s belongs to a layer and imports from no higher one', (file) => {
  expect(layerOf(file)).toBeGreaterThanOrEqual(0)
  const higher = (imports.get(file) ?? []).filter((name) => isOwn(name) && layerOf(name) > layerOf(file))
  expect(higher).toEqual([])
})

test.each(files.filter(isPure))('%s is pure', (file) => {
  expect(packagesOf(file)).toEqual(PACKAGES[file] ?? [])
})

test('the core reaches no package at all', () => {
  expect([...reachable('index.ts')].flatMap(packagesOf)).toEqual([])
})

describe.each(['rules/index.ts', 'render/index.ts'])('the entry %s', (entry) => {
  test('reaches no package at all', () => {
    expect([...reachable(entry)].flatMap(packagesOf)).toEqual([])
  })
})

test('natural is never imported by its root, which loads database drivers', () => {
  expect(files.filter((file) => packagesOf(file).includes('natural'))).toEqual([])
})
