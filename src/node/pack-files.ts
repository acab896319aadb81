import { fileURLToPath } from 'node:url'
import fastGlob from 'fast-glob'

/** The YAML files of the built-in packs, with their examples, as they are installed beside the code. */
export async function packFiles(): Promise<readonly string[]> {
  const cwd = fileURLToPath(new URL('../../rules/', import.meta.url))
  const names = await fastGlob('*.yaml', { cwd, ignore: ['taxonomy.yaml'], absolute: true })
  return names.sort()
}
