import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { limit } from './limits.js'

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url))
const NAMESPACES = ['--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child']

/**
 * Runs a job on a machine of its own (enter.sh).
 *
 * @param job `{scenario, release, remedy, warm}`: what inside/main.js reads
 * @param work the lab's own folder
 * @param signal an AbortSignal: kills all processes of the sandbox
 * @returns what inside/main.js wrote; `{error}` where it wrote nothing
 */
export async function runInSandbox(job, work, signal) {
  const name = `job-${process.pid}-${Math.random().toString(36).slice(2)}`
  const folder = join(work, 'jobs', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'job.json'), JSON.stringify(job))
  const group = limit(name, job.scenario?.limits)
  try {
    const enter = [join(REPOSITORY, 'scripts/lab/enter.sh'), REPOSITORY, work, job.release.goroot]
    const args = [...NAMESPACES, 'sh', ...enter, realpathSync(process.execPath), name]
    const output = await run('unshare', args, signal)
    try {
      return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
    } catch {
      return { error: output.trim() || 'the sandbox ended without a result' }
    }
  } finally {
    await group.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command, args, signal) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal, killSignal: 'SIGKILL' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve(error.name === 'AbortError' ? 'interrupted' : error.message))
    child.on('close', () => resolve(output))
  })
}
