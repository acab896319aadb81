// npm run lab:record -- [--work DIR]: takes what the lab recorded and proved over into corpus/. A log is kept if it differs by
// more than names from all others (scripts/corpus/similarity.js), whether or not our verdict on it is right: its cause is known,
// since the lab made it. A proof is kept as long as its remedy stands in the rules as it was proven. Logs that the lab did not
// make stay as they are.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeFirst } from '../corpus/first-sight.js'
import { CORPUS, readTable, writeTable } from '../corpus/manifest.js'
import { measure, NEAR } from '../corpus/similarity.js'
import { frame } from './frames/frame.js'
import { compareReleases } from './go-range.js'
import { judge } from './judge.js'
import { readScenarios } from './read-scenarios.js'
import { readRemedies } from './remedies.js'
import { readResults } from './state.js'

const { values } = parseArgs({ options: { work: { type: 'string', default: join(tmpdir(), 'gofault-lab') } } })
const scenarios = new Map(readScenarios().map((scenario) => [`${scenario.id} ${scenario.hash}`, scenario]))
// What is left out changes how rare lines are, and so the measure itself.
const MARGIN = 0.1
const FAULTY = ['no fault', 'broken']
/** By run, the latest. */
const latest = new Map(readResults(join(values.work, 'results.jsonl')).map((result) => [result.key, result]))
const results = [...latest.values()].flatMap((result) => {
  const scenario = scenarios.get(result.key.split(' ', 2).join(' '))
  return scenario !== undefined && !FAULTY.includes(judge(scenario, result).outcome) ? [{ ...result, scenario }] : []
})

const kept = readTable('manifest.csv').filter(({ id }) => !id.includes('@'))
for (const { file } of readTable('manifest.csv').filter(({ id }) => id.includes('@')))
  rmSync(new URL(file, CORPUS), { force: true })
const logs = chooseLogs(results.map(toLog))
for (const { row, text } of logs) {
  mkdirSync(new URL('./', new URL(row.file, CORPUS)), { recursive: true })
  writeFileSync(new URL(row.file, CORPUS), text)
}
const manifest = [...kept, ...logs.map(({ row }) => row)]
writeTable('manifest.csv', manifest)
const ids = new Set(manifest.map(({ id }) => id))
const seen = readTable('first-sight.csv')
const met = new Set(seen.map(({ id }) => id))
const fresh = logs.map(({ row }) => row).filter(({ id }) => !met.has(id))
writeTable('first-sight.csv', [...seen.filter(({ id }) => ids.has(id)), ...seeFirst(fresh)])
const proofs = chooseProofs()
writeTable('remedies.csv', proofs)
console.log(
  `${logs.length} logs of the lab, ${kept.length} others; ${new Set(proofs.map(({ cause, remedy }) => cause + remedy)).size} remedies proven`,
)

function toLog({ id, go, steps, scenario }) {
  const { text, dialect, kind } = frame(scenario, steps, go)
  const name = `${id}@${go}`
  const row = {
    id: name,
    file: `logs/${name}.log`,
    cause: scenario.cause,
    acceptable: (scenario.acceptable ?? []).join(';'),
    visible: (scenario.visible ?? []).join(';'),
    kind,
    scenario: scenario.row ?? '',
    go,
    os: 'linux',
    dialect,
    lang: 'en',
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  return { row, text }
}

/** The newest release's log of a case first, then the oldest's, then those between, each if it is not like another. */
function chooseLogs(candidates) {
  const ordered = newestFirst(candidates)
  const others = kept.map(({ file }) => readFileSync(new URL(file, CORPUS), 'utf8'))
  const similarity = measure([...others, ...ordered.map(({ text }) => text)])
  const chosen = others.map((_, i) => i)
  return ordered.filter((_, i) => {
    const index = others.length + i
    if (ordered[i].text.trim() === '' || chosen.some((other) => similarity(index, other) >= NEAR - MARGIN)) return false
    chosen.push(index)
    return true
  })
}

function newestFirst(candidates) {
  const cases = new Map()
  // Runs for several remedies record the same log.
  for (const [id, log] of new Map(candidates.map((log) => [log.row.id, log]))) {
    const name = id.split('@')[0]
    cases.set(name, [...(cases.get(name) ?? []), log])
  }
  return [...cases.values()].flatMap((group) => {
    const [newest, ...rest] = group.toSorted((a, b) => compareReleases(b.row.go, a.row.go))
    return [newest, ...rest.reverse()]
  })
}

function chooseProofs() {
  const standing = new Set(readRemedies().map(({ cause, run }) => `${cause} ${run}`))
  return results
    .filter(({ cause, remedy }) => remedy?.works && standing.has(`${cause} ${remedy.template}`))
    .map(({ cause, remedy, go, id, date }) => ({
      cause,
      remedy: remedy.template,
      go,
      scenario: id,
      before: `exit status ${remedy.before}`,
      after: `exit status ${remedy.after}`,
      date,
    }))
}
