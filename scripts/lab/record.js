// npm run lab:record -- [--work DIR]: takes what the lab recorded and proved over into corpus/. A log is kept if it differs by
// more than names from all others (scripts/corpus/similarity.js), whether or not our verdict on it is right: its cause is known,
// since the lab made it. A proof is kept as long as its remedy stands in the rules as it was proven. What this machine's lab has no
// result of stays as it is, as long as its scenario is there.
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

const cases = new Set([...scenarios.values()].map(({ id }) => id))
const made = new Map(results.map(toLog).map((log) => [log.row.id, log]))
const before = readTable('manifest.csv')
const isKept = ({ id }) => !id.includes('@') || (cases.has(id.split('@')[0]) && !made.has(id))
const kept = before.filter(isKept)
for (const row of before) if (!isKept(row)) rmSync(new URL(row.file, CORPUS), { force: true })
const logs = chooseLogs([...made.values()], new Set(before.map(({ id }) => id)))
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
  `${logs.length} logs of this machine's lab, ${kept.length} others; ${new Set(proofs.map(({ cause, remedy }) => cause + remedy)).size} remedies proven`,
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

/**
 * Those that are in the corpus already; of the others the newest release's log of a case first, then the oldest's, then those
 * between, each if it is not like another.
 */
function chooseLogs(candidates, known) {
  const again = candidates.filter(({ row }) => known.has(row.id))
  const ordered = newestFirst(candidates.filter(({ row }) => !known.has(row.id)))
  const others = kept.map(({ file }) => readFileSync(new URL(file, CORPUS), 'utf8'))
  const settled = others.length + again.length
  const similarity = measure([...others, ...[...again, ...ordered].map(({ text }) => text)])
  const chosen = Array.from({ length: settled }, (_, i) => i)
  const added = ordered.filter(({ text }, i) => {
    const index = settled + i
    if (text.trim() === '' || chosen.some((other) => similarity(index, other) >= NEAR - MARGIN)) return false
    chosen.push(index)
    return true
  })
  return [...again, ...added]
}

function newestFirst(candidates) {
  const groups = new Map()
  for (const log of candidates) {
    const [name] = log.row.id.split('@')
    groups.set(name, [...(groups.get(name) ?? []), log])
  }
  return [...groups.values()].flatMap((group) => {
    const [newest, ...rest] = group.toSorted((a, b) => compareReleases(b.row.go, a.row.go))
    return [newest, ...rest.reverse()]
  })
}

/** Those of the corpus and of this machine, the newer one of two of the same run. */
function chooseProofs() {
  const standing = new Set(readRemedies().map(({ cause, run }) => `${cause} ${run}`))
  const proven = results
    .filter(({ remedy }) => remedy?.works)
    .map(({ cause, remedy, go, id, date }) => ({
      cause,
      remedy: remedy.template,
      go,
      scenario: id,
      before: `exit status ${remedy.before}`,
      after: `exit status ${remedy.after}`,
      date,
    }))
  const proofs = [...readTable('remedies.csv'), ...proven].filter(
    ({ cause, remedy, scenario }) => standing.has(`${cause} ${remedy}`) && cases.has(scenario),
  )
  return [...new Map(proofs.map((proof) => [`${proof.remedy} ${proof.go} ${proof.scenario}`, proof])).values()]
}
