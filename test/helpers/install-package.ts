import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package as a user has it. */
export interface Installed {
  /** The project that it is installed in. */
  readonly project: string
  /** Paths of the files in the tarball. */
  readonly files: readonly string[]
  remove(): void
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })

/** Packs the project and installs the tarball into a project of its own. Needs dist/. */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'gofault-package-'))
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"name": "user", "private": true}')
  const said = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT)
  const [packed] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }]
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)], project)
  return {
    project,
    files: packed.files.map((file) => file.path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
