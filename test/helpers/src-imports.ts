import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const ROOT = new URL('../../src/', import.meta.url)
const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** What each file of src imports: files of src as paths below src, all else as written. */
export function srcImports(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
  return new Map(files.map((file) => [file, importsOf(file)]))
}

function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, ROOT), 'utf8')
  return [...text.matchAll(IMPORT)].map(([, from, dynamic]) => {
    const name = from ?? dynamic ?? ''
    return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
  })
}
