import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runInSandbox } from './sandbox.js'

const PLACE = { user: 'dev', home: '/home/dev', dir: '/home/dev' }

/** Compiles the standard library of each release once, so that no scenario waits for it. */
export async function warmCaches(releases, work, signal) {
  for (const release of releases) {
    if (existsSync(join(work, 'build-cache', release.version, 'README')) || signal.aborted) continue
    console.error(`lab: compiling the standard library of go${release.version}, once`)
    const { error } = await runInSandbox({ warm: true, release, place: PLACE }, work, signal)
    if (error !== undefined && !signal.aborted) throw new Error(`go${release.version}: ${error}`)
  }
}
