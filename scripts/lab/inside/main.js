// Runs in the sandbox, as its root: makes the world and the fault, keeps what the build prints, and tries the remedy.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { limit } from '../limits.js'
import { makeFiles } from './files.js'
import { proveRemedy } from './prove-remedy.js'
import { startServices } from './services/start.js'
import { shell } from './shell.js'
import { makeWorld } from './world.js'

const folder = process.argv[2]
const job = JSON.parse(readFileSync(`${folder}/job.json`, 'utf8'))

async function runJob({ scenario, release, remedy }) {
  const world = makeWorld(scenario, release)
  const root = {
    uid: 0,
    dir: world.dir,
    env: { ...world.env, PATH: `${world.env.PATH ?? ''}:/usr/sbin:/usr/bin:/sbin:/bin`, HOME: '/root' },
  }
  makeFiles(scenario.files, world)
  const services = await startServices(scenario)
  const healthy = { ...world, env: { ...world.env, ...scenario.healthy } }
  const prepared = await must('prepare', scenario.prepare, healthy)
  if (prepared !== undefined) return prepared
  await services.breakDown()
  const broken = await must('fault', scenario.fault, {
    ...root,
    env: { ...root.env, APP: world.dir, OWNER: world.user, OWNER_HOME: world.home },
  })
  if (broken !== undefined) return broken
  const steps = await runSteps(scenario, world)
  return { steps, ...(remedy === undefined ? {} : await proveRemedy(scenario, remedy, steps, world)) }
}

/** Steps of the scenario that have to go well, or there is no fault to speak of. */
async function must(what, script, who) {
  if (script === undefined) return undefined
  const { status, output } = await shell(script, who)
  return status === 0 ? undefined : { error: `${what} failed with ${status}:\n${output}` }
}

/** One after the other, as CI systems do: the first that fails is the last. */
async function runSteps({ run, trace, seconds, goOn = false }, world) {
  const steps = []
  for (const command of run) {
    const step = { command, ...(await shell(command, world, { trace, seconds })) }
    steps.push(step)
    if (step.status !== 0 && !goOn) break
  }
  return steps
}

/** The standard library into the build cache, as every developer's machine has it. */
async function warm(release) {
  const dir = `/.lab/work/build-cache/${release.version}`
  const { env, uid } = makeWorld({ place: job.place, cache: 'cold' }, release)
  const built = await shell(`mkdir -p ${dir} && chown ${uid}:${uid} ${dir}`, { uid: 0, env, dir: '/' })
  if (built.status !== 0) return { error: built.output }
  const { status, output } = await shell(
    'go build std cmd/vet && go vet errors',
    { uid, env: { ...env, GOCACHE: dir }, dir: '/tmp' },
    { seconds: 900 },
  )
  return status === 0 ? {} : { error: output }
}

// From outside, a process can come under the limits too late: what it has started by then stays free of them.
limit(basename(folder), job.scenario?.limits).join()
const result = await (job.warm ? warm(job.release) : runJob(job)).catch((error) => ({ error: error.stack }))
writeFileSync(`${folder}/result.json`, JSON.stringify(result))
// Servers and background processes end with the sandbox.
process.exit(0)
