import { readFile } from 'node:fs/promises'
import { GofaultError } from '../errors.ts'
import type { Pack } from '../rules/pack.ts'
import type { PackProblem, ParsedPack } from '../rules/parse-pack.ts'
import { sayError } from './find-logs.ts'

/** Rule packs that cannot be used: all their problems at once. */
export class PackError extends GofaultError {
  readonly problems: readonly PackProblem[]
  constructor(problems: readonly PackProblem[]) {
    super(problems.map((p) => `${p.file}:${String(p.line)}:${String(p.column)}: ${p.message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Reads rule packs in YAML or JSON.
 * @throws PackError with every problem of every file
 */
export async function loadPacks(files: readonly string[]): Promise<readonly Pack[]> {
  const parsed = await Promise.all(files.map(loadPack))
  const problems = parsed.flatMap((p) => (p.ok ? [] : p.problems))
  if (problems.length > 0) throw new PackError(problems)
  return parsed.flatMap((p) => (p.ok ? [p.pack] : []))
}

async function loadPack(file: string): Promise<ParsedPack> {
  try {
    // Most runs load no pack and need neither a YAML parser nor a schema validator.
    const { parsePack } = await import('../rules/parse-pack.ts')
    return parsePack(await readFile(file, 'utf8'), file)
  } catch (error) {
    return { ok: false, problems: [{ file, line: 1, column: 1, message: sayError(error) }] }
  }
}
