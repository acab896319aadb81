import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { createHash } from 'node:crypto'
import { parse } from 'yaml'

const HERE = fileURLToPath(new URL('./', import.meta.url))
const FOLDER = join(HERE, 'scenarios')
const read = (name) => parse(readFileSync(join(HERE, name), 'utf8'))

/**
 * Every case of every scenario of scenarios/: what the file says, overridden by what its case says.
 * @returns [{id: 'permission/module-cache-owner', ...}], sorted by id
 * @throws Error that lists all that is wrong with the files
 */
export function readScenarios() {
  const places = read('places.yaml')
  const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(read('scenario.schema.yaml'))
  const problems = []
  const scenarios = readdirSync(FOLDER, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const file = join(FOLDER, name)
      let scenario
      try {
        scenario = parse(readFileSync(file, 'utf8'))
      } catch (error) {
        problems.push(`${relative('.', file)}: ${error.message}`)
        return []
      }
      if (!valid(scenario)) {
        problems.push(
          ...valid.errors.map(
            (e) => `${relative('.', file)}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`,
          ),
        )
        return []
      }
      const { cases = [{}], ...common } = scenario
      const path = `${dirname(name)}/${basename(name, '.yaml')}`
      return cases.map((it) =>
        expand(
          path,
          { ...common, ...it, env: { ...common.env, ...it.env }, files: { ...common.files, ...it.files } },
          places,
        ),
      )
    })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return scenarios.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function expand(path, { name, ...scenario }, places) {
  const whole = {
    ...scenario,
    id: name === undefined ? path : `${path}-${name}`,
    run: [scenario.run].flat(),
    place: places[scenario.place ?? 'laptop'],
    placeName: scenario.place ?? 'laptop',
  }
  // What the state of a stopped run is compared by.
  return { ...whole, hash: createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 12) }
}
