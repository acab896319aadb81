import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareReleases } from './go-range.js'

/**
 * The Go releases at hand, oldest first: the machine's own, and those that were installed into the lab's folder.
 * @returns [{version: '1.22.12', goroot}]
 */
export function findReleases(work) {
  const folder = join(work, 'go')
  const installed = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const found = [...machine(), ...installed].filter((goroot) => existsSync(join(goroot, 'bin/go')))
  const releases = new Map(found.map((goroot) => [version(goroot), goroot]))
  return [...releases]
    .map(([version, goroot]) => ({ version, goroot }))
    .toSorted((a, b) => compareReleases(a.version, b.version))
}

function machine() {
  try {
    return [execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', cwd: '/' }).trim()]
  } catch {
    return []
  }
}

const version = (goroot) => /go(\S+)/.exec(readFileSync(join(goroot, 'VERSION'), 'utf8'))[1]

/**
 * Installs a release as the go command itself does, as the module golang.org/toolchain (https://go.dev/ref/mod#toolchain).
 * @param wanted such as `1.16.15`
 */
export function installRelease(work, wanted) {
  const target = join(work, 'go', wanted)
  if (existsSync(target)) return
  mkdirSync(join(work, 'go'), { recursive: true })
  const cache = join(work, 'toolchains')
  const env = { ...process.env, GOMODCACHE: cache, GOFLAGS: '-modcacherw', GO111MODULE: 'on' }
  const module = `golang.org/toolchain@v0.0.1-go${wanted}.linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`
  mkdirSync(cache, { recursive: true })
  execFileSync('go', ['mod', 'download', module], { env, cwd: cache, stdio: 'inherit' })
  const unfinished = `${target}.${process.pid}`
  cpSync(join(cache, module), unfinished, { recursive: true })
  for (const folder of ['bin', ...tools(unfinished)]) {
    for (const file of readdirSync(join(unfinished, folder))) chmodSync(join(unfinished, folder, file), 0o755)
  }
  renameSync(unfinished, target)
  rmSync(cache, { recursive: true })
}

/** A module holds no execute bits: the go command sets them, too. */
const tools = (goroot) => readdirSync(join(goroot, 'pkg/tool')).map((system) => `pkg/tool/${system}`)
