// npm run corpus:lint: what corpus/ must hold to be worth measuring against. Tells all that is wrong, each with its place.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { readRemedies } from '../lab/remedies.js'
import { findSecrets } from './find-secrets.js'
import { CORPUS, readTable } from './manifest.js'
import { ROWS, SCENARIOS } from './row-schema.js'
import { measure, NEAR } from './similarity.js'

const LEAST = { logs: 1024, causes: 110, none: 150, remedies: 80 }

const problems = []
const report = (where, what) => problems.push(`corpus/${where}: ${what}`)
const tables = Object.fromEntries(Object.keys(ROWS).map((name) => [name, readTable(name)]))
const ajv = new Ajv({ allErrors: true })

for (const [name, rows] of Object.entries(tables)) {
  const valid = ajv.compile(ROWS[name])
  rows.forEach((row, i) => {
    if (!valid(row))
      for (const { instancePath, message } of valid.errors)
        report(`${name}:${i + 2}`, `${instancePath.slice(1)} ${message}`)
  })
}

const manifest = tables['manifest.csv']
const line = (entry) => `manifest.csv:${manifest.indexOf(entry) + 2}`
for (const key of ['id', 'file', 'sha256']) {
  const seen = new Map()
  for (const entry of manifest) {
    if (seen.has(entry[key])) report(line(entry), `${key} ${entry[key]} is that of ${seen.get(entry[key])}, too`)
    seen.set(entry[key], entry.id)
  }
}

const found = readdirSync(new URL('logs/', CORPUS), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map(({ parentPath, path, name }) => `logs/${(parentPath ?? path).split('/logs/')[1].replace(/\/$/, '')}/${name}`)
const listed = new Map(manifest.map((entry) => [entry.file, entry]))
for (const file of found) if (!listed.has(file)) report(file, 'is not in manifest.csv')
const present = manifest.filter(({ file }) => found.includes(file))
for (const entry of manifest) if (!present.includes(entry)) report(line(entry), `${entry.file} is missing`)

const logs = present.map(({ file }) => readFileSync(new URL(file, CORPUS)))
present.forEach((entry, i) => {
  if (createHash('sha256').update(logs[i]).digest('hex') !== entry.sha256)
    report(line(entry), `sha256 is not that of ${entry.file}`)
  for (const secret of findSecrets(logs[i].toString())) report(entry.file, `holds ${secret}`)
})

const similarity = measure(logs.map(String))
for (let a = 0; a < logs.length; a++) {
  for (let b = 0; b < a; b++) {
    const value = similarity(a, b)
    if (value >= NEAR) report(present[a].file, `is nearly ${present[b].file} (${value.toFixed(2)})`)
  }
}

const shown = new Set(manifest.flatMap(({ scenario }) => scenario.split(';')))
for (const row of SCENARIOS) if (!shown.has(row)) report('manifest.csv', `no log of scenario ${row}`)
const keyOf = ({ cause, run, remedy = run }) => `${cause} ${remedy}`
const rules = new Set(
  readRemedies()
    .filter(({ run }) => run !== undefined)
    .map(keyOf),
)
const [proven, unproven] = ['remedies.csv', 'unproven.csv'].map((name) => {
  tables[name].forEach((row, i) => {
    if (!rules.has(keyOf(row))) report(`${name}:${i + 2}`, `rules/ has no such remedy of ${row.cause}: ${row.remedy}`)
  })
  return new Set(tables[name].map(keyOf))
})
for (const remedy of rules) {
  if (proven.has(remedy) === unproven.has(remedy)) {
    const what = proven.has(remedy)
      ? 'is in remedies.csv, too'
      : 'is neither proven nor in unproven.csv with the reason'
    report('unproven.csv', `${remedy}: ${what}`)
  }
}

const causes = new Set(manifest.map(({ cause }) => cause).filter((cause) => cause.includes('/')))
const have = {
  logs: manifest.length,
  causes: causes.size,
  none: manifest.filter(({ cause }) => cause === 'none').length,
  remedies: proven.size,
}
for (const [what, least] of Object.entries(LEAST))
  if (have[what] < least) report('', `${have[what]} ${what}, at least ${least} are wanted`)

for (const problem of problems) console.error(problem)
console.log(
  `corpus: ${have.logs} logs of ${have.causes} causes, ${have.none} of them without a failure; ${have.remedies} remedies proven; ${problems.length} problems`,
)
if (problems.length > 0) process.exitCode = 1
