import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'

const LONGEST = 4 << 20

/**
 * Runs a script with bash.
 *
 * @param script what to run
 * @param who {uid, env, dir}
 * @param options.trace print the commands as `bash -x` does. Default: false
 * @param options.seconds after which the whole process group is killed. Default: 180
 * @returns {status, output, seconds}: both streams as they came, one after the other
 */
export function shell(script, { uid, env, dir }, { trace = false, seconds = 180 } = {}) {
  // One open file for both streams keeps their order; the file's name is gone before the script starts.
  const name = `/.lab/memory/output-${Math.random().toString(36).slice(2)}`
  const output = openSync(name, 'a+')
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn('/bin/bash', [trace ? '-exc' : '-ec', script], {
      uid,
      gid: uid,
      env,
      cwd: dir,
      stdio: ['ignore', output, output],
      detached: true,
    })
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), seconds * 1000)
    const end = (status) => {
      clearTimeout(timer)
      const text = readFileSync(name, 'utf8').slice(0, LONGEST)
      closeSync(output)
      rmSync(name)
      resolve({ status, output: text, seconds: (Date.now() - started) / 1000 })
    }
    child.on('error', (error) => end(String(error)))
    child.on('exit', (code, signal) => end(code ?? signal))
  })
}
