import { expect, test } from '@jest/globals'
import { inRange } from '../../scripts/lab/go-range.js'
import { readScenarios } from '../../scripts/lab/read-scenarios.js'
import { readRemedies } from '../../scripts/lab/remedies.js'
import { causeIds } from '../../src/rules/schema.gen.ts'

interface Scenario {
  readonly id: string
  readonly cause: string
  readonly acceptable?: readonly string[]
  readonly go?: string
  readonly remedies?: readonly (string | { readonly run: string })[]
}

const scenarios = readScenarios() as readonly Scenario[]
const remedies = readRemedies() as readonly { readonly cause: string; readonly run?: string }[]

test('every file of the lab is well formed, and no id comes twice', () => {
  const ids = scenarios.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(ids.length).toBeGreaterThan(0)
})

test('their causes are those of the taxonomy', () => {
  const causes = scenarios.flatMap(({ cause, acceptable = [] }) => [cause, ...acceptable])
  expect(causes.filter((cause) => !causeIds.includes(cause) && cause !== 'none' && cause !== 'foreign')).toEqual([])
})

test('the remedies that they prove are in the rules', () => {
  const unknown = scenarios.flatMap(({ id, cause, remedies: wanted = [] }) =>
    wanted
      .map((remedy) => (typeof remedy === 'string' ? remedy : remedy.run))
      .filter((part) => !remedies.some((remedy) => remedy.cause === cause && remedy.run?.includes(part) === true))
      .map((part) => `${id}: ${part}`),
  )
  expect(unknown).toEqual([])
})

test('each applies to some release from 1.13 on', () => {
  const releases = Array.from({ length: 15 }, (_, i) => `1.${13 + i}.5`)
  expect(scenarios.filter(({ go }) => !releases.some((release) => inRange(release, go)))).toEqual([])
})
