import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Pack } from './pack.ts'
import { validatePack } from './validate-pack.ts'

/** A mistake in a pack file, with its place. */
export interface PackProblem {
  /** The name given for the file. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  readonly message: string
}

export type ParsedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** Aliases that a pack may expand: enough for people, too few for a bomb. */
const MOST_ALIASES = 100

/**
 * Parses and checks a pack in YAML or JSON (which is YAML).
 * @param text the content of the file
 * @param file its name, for messages
 * @returns the pack, or all its problems in the order of the file
 */
export function parsePack(text: string, file: string): ParsedPack {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((e) => ({ file, ...place(e.pos[0]), message: `not valid YAML: ${e.message}` })),
    }
  }
  let pack: unknown
  try {
    pack = document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    return { ok: false, problems: [{ file, line: 1, column: 1, message: `not usable: ${(error as Error).message}` }] }
  }
  const offsetOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return document.contents?.range[0] ?? 0
  }
  const problems = validatePack(pack).map(({ path, message }) => ({
    file,
    ...place(offsetOf(path)),
    message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
  }))
  if (problems.length === 0) return { ok: true, pack: pack as Pack }
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}
