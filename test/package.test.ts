import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Result } from '../src/types.ts'
import { type Installed, installPackage } from './helpers/install-package.ts'

const MINUTES = 60_000

/** What each entry exports, types aside. A change here is a change of the public interface. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  gofault: ['GofaultError', 'createClassifier', 'createTracer'],
  'gofault/rules': ['builtInPacks'],
  'gofault/schema': ['causeIds', 'packSchema', 'parsePack', 'validatePack'],
  'gofault/node': ['CSV_COLUMNS', 'PackError', 'classifyFiles', 'csvHeader', 'loadPacks', 'toCsv'],
  'gofault/render': ['Tally', 'renderJson', 'renderNdjson', 'renderRow', 'renderSummary', 'renderText'],
}

let installed: Installed
beforeAll(() => {
  installed = installPackage()
}, 5 * MINUTES)
afterAll(() => installed.remove())

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--no-warnings', ...args], { cwd: installed.project, encoding: 'utf8' })

describe.each(Object.entries(EXPORTS))('%s', (name, names) => {
  test('by import', () => {
    const script = `console.log(JSON.stringify(Object.keys(await import('${name}')).sort()))`
    expect(JSON.parse(node('--input-type=module', '-e', script))).toEqual(names.toSorted())
  })

  test('by require()', () => {
    const script = `console.log(JSON.stringify(Object.keys(require('${name}')).filter((key) => key !== '__esModule').sort()))`
    expect(JSON.parse(node('-e', script))).toEqual(names.toSorted())
  })
})

test('the library classifies', () => {
  const script = `
    import { createClassifier } from 'gofault'
    import { renderText } from 'gofault/render'
    console.log(renderText(createClassifier().classify('mkdir /home/ci/go/pkg/mod: permission denied')))`
  expect(node('--input-type=module', '-e', script)).toContain('permission/module-cache')
})

test('the command classifies', () => {
  const bin = join(installed.project, 'node_modules/.bin/gofault')
  const input = 'go: downloading x v1\nmkdir /home/ci/go/pkg/mod: permission denied\n'
  const { status, stdout, stderr } = spawnSync(bin, ['--format', 'ndjson', '--exit-code', '-'], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout) as Result).toMatchObject({
    source: '<stdin>',
    status: 'known',
    verdicts: [{ cause: 'permission/module-cache', evidence: [{ line: 2, column: 1 }] }],
  })
  expect(status).toBe(1)
})

test('the command runs the examples of the rules that are installed with it', () => {
  const { stdout, stderr } = spawnSync(join(installed.project, 'node_modules/.bin/gofault'), ['rules', 'test'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^[1-9]\d+ examples, \d+ failed$/m)
})

test("import 'gofault' reads nothing but its own modules", () => {
  const flag = ['--permission', '--experimental-permission'].find((f) => process.allowedNodeEnvironmentFlags.has(f))
  const own = realpathSync(join(installed.project, 'node_modules/gofault'))
  // package.json files above are what resolving the name takes.
  const allowed = [
    join(own, '*'),
    join(installed.project, 'package.json'),
    join(installed.project, 'node_modules/package.json'),
  ]
  const flags = [flag ?? '', ...allowed.map((path) => `--allow-fs-read=${path}`), '--input-type=module', '-e']
  const classify = `import { createClassifier } from 'gofault'\ncreateClassifier().classify('x')\n`
  expect(() => node(...flags, classify)).not.toThrow()
  // The same fence stops an entry that needs a package.
  expect(() => node(...flags, `import 'gofault/schema'`)).toThrow(
    /ERR_ACCESS_DENIED|Access to this API has been restricted/,
  )
})

describe('the tarball', () => {
  test('holds nothing that is not needed', () => {
    const strange = /^(?!dist\/.+\.(?:js|d\.ts)$|rules\/[\w.-]+\.(?:yaml|json|md)$|README\.md$|LICENSE$|package\.json$)/
    expect(installed.files.filter((file) => strange.test(file))).toEqual([])
  })

  test.each(['dist/index.js', 'dist/index.d.ts', 'dist/cli/bin.js', 'rules/schema.json', 'README.md', 'LICENSE'])(
    'holds %s',
    (file) => {
      expect(installed.files).toContain(file)
    },
  )
})
