// npm run lab -- [--only NAME...] [--go RELEASE...] [--work DIR] [--install RELEASE...] [--fresh] [--verbose] [--list]
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCertificates } from './certificates.js'
import { inRange } from './go-range.js'
import { GOOD, judge } from './judge.js'
import { hasProgram } from './programs.js'
import { readScenarios } from './read-scenarios.js'
import { readRemedies } from './remedies.js'
import { findReleases, installRelease } from './releases.js'
import { runInSandbox } from './sandbox.js'
import { keyOf, openState } from './state.js'
import { planJobs } from './plan-jobs.js'
import { printSummary, progress } from './summary.js'
import { warmCaches } from './warm-caches.js'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    go: { type: 'string', multiple: true, default: [] },
    install: { type: 'string', multiple: true, default: [] },
    work: { type: 'string', default: join(tmpdir(), 'gofault-lab') },
    jobs: { type: 'string', default: String(availableParallelism()) },
    fresh: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
  allowPositionals: false,
})
const { work } = values
const list = (texts) => texts.flatMap((text) => text.split(',')).filter(Boolean)

for (const release of list(values.install)) installRelease(work, release)
const releases = findReleases(work).filter(
  ({ version }) => values.go.length === 0 || list(values.go).some((range) => inRange(version, range)),
)
const only = list(values.only)
const scenarios = cases().filter(
  ({ id, cause }) => only.length === 0 || only.some((part) => id.includes(part) || cause === part),
)
if (values.list) for (const { id, cause } of scenarios) console.log(`${id}\t${cause}`)
else if (process.getuid?.() !== 0)
  fail('it needs root, for mounts and networks of its own: sudo npm run lab; the builds run as a user')
else if (releases.length === 0)
  fail('no Go release at hand: install Go, or name others with --go; see scripts/lab/README.md')
else if (scenarios.length === 0) fail(`no scenario has "${only.join('" or "')}" in its name; --list names them all`)
else await main().catch((error) => fail(error.message))

function cases() {
  try {
    return readScenarios()
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
}

function fail(message) {
  console.error(`lab: ${message}`)
  process.exitCode = 2
}

async function main() {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interrupt.abort())
  makeCertificates(work)
  await warmCaches(releases, work, interrupt.signal)
  const state = openState(join(work, 'results.jsonl'))
  const results = []
  const jobs = scenarios.flatMap((scenario) => planJobs(scenario, releases))
  const next = async () => {
    for (let job = jobs.shift(); job !== undefined && !interrupt.signal.aborted; job = jobs.shift()) {
      const known = values.fresh ? undefined : goodResult(job, state)
      const result = known ?? (await run(job, interrupt.signal))
      if (interrupt.signal.aborted) return
      if (known === undefined && result.outcome !== 'skipped') state.add(result)
      results.push(result)
      progress(result, jobs.length, values.verbose)
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, next))
  printSummary(results)
  if (interrupt.signal.aborted) process.exitCode = 130
  else if (results.some(({ outcome }) => ![...GOOD, 'skipped'].includes(outcome))) process.exitCode = 1
}

/** What an earlier run of the same job gave, if the rules as they are now still judge it well. */
function goodResult(job, state) {
  const known = state.get(job)
  // A proof of a remedy that was mended since is none.
  if (known?.remedy !== undefined && !readRemedies().some(({ run }) => run === known.remedy.template)) return undefined
  const judged = known && { ...known, ...judge(job.scenario, known) }
  return GOOD.includes(judged?.outcome) ? judged : undefined
}

async function run(job, signal) {
  const { scenario, release, remedy } = job
  const about = { key: keyOf(job), id: scenario.id, cause: scenario.cause, go: release.version, wanted: remedy }
  const missing = (scenario.needs ?? []).filter((program) => !hasProgram(program))
  if (missing.length > 0) return { ...about, outcome: 'skipped', detail: `needs ${missing.join(', ')}` }
  const result = { ...about, ...(await runInSandbox(job, work, signal)), date: new Date().toISOString().slice(0, 10) }
  return { ...result, ...judge(scenario, result) }
}
