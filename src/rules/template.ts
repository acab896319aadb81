import { HOLE_TYPES } from './hole-types.ts'

/** A piece of a template: text as it stands, one of several texts, or a typed hole. */
export type Element =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'hole'; readonly type: string; readonly name?: string }

/** A parsed template of the rule language. */
export interface Template {
  readonly source: string
  /** Whether the match must begin where the cleaned line begins. */
  readonly atStart: boolean
  /** Whether the match must end where the cleaned line ends. */
  readonly atEnd: boolean
  readonly elements: readonly Element[]
  /** The literal that the one pass over the log looks for. */
  readonly key: string
  /** Its other literals: a line that lacks one of them cannot match. */
  readonly needs: readonly string[]
  /** Characters of literal text: of two templates that match a line, the one with more says more. */
  readonly weight: number
}

/** A mistake in a template. `offset` is 0-based in its source. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** The shortest literal, in bytes, that the literal pass accepts: shorter ones would slow down every log. */
export const LEAST_KEY = 5

const HOLE = /\{(?:\{|([^{}]*)\})/y
const NAMED = /^(?:([A-Za-z]\w*):)?([a-z-]+)$/
const SILENT = new Set(['ws', 'rest', 'skip'])

/**
 * Parses a template such as `{op:word} {path:module-cache}: permission denied` (rules/README.md).
 * @param leastKey bytes that its longest literal must have. Default: LEAST_KEY; less only where the line is known already
 * @throws TemplateError where the source is malformed or has no such literal
 */
export function parseTemplate(source: string, leastKey: number = LEAST_KEY): Template {
  const atStart = source.startsWith('^')
  const atEnd = source.endsWith('$') && !source.endsWith('\\$')
  const end = source.length - (atEnd ? 1 : 0)
  const elements: Element[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') elements.push({ kind: 'text', text })
    text = ''
  }
  let i = atStart ? 1 : 0
  while (i < end) {
    const c = source.charAt(i)
    if (c === '\\' && '^$\\'.includes(source.charAt(i + 1))) {
      text += source.charAt(i + 1)
      i += 2
    } else if (c === '\\' && source.charAt(i + 1) === 't') {
      text += '\t'
      i += 2
    } else if (c === '{') {
      HOLE.lastIndex = i
      const hole = HOLE.exec(source)
      if (hole === null) throw new TemplateError('"{" opens a hole that is not closed; write "{{" for a brace', i)
      i += hole[0].length
      if (hole[0] === '{{') {
        text += '{'
        continue
      }
      flush()
      elements.push(parseHole(hole[1] ?? '', i))
    } else {
      text += c
      i += 1
    }
  }
  flush()
  checkNeighbours(elements)
  const key = longestText(elements, leastKey)
  const needs = elements.flatMap((e) => (e.kind === 'text' && e.text !== key && e.text.length > 1 ? [e.text] : []))
  return { source, atStart, atEnd, elements, key, needs, weight: weigh(elements) }
}

function parseHole(body: string, offset: number): Element {
  if (body.includes('|')) return { kind: 'choice', options: body.split('|') }
  const parts = NAMED.exec(body)
  const type = parts?.[2] ?? ''
  if (!Object.hasOwn(HOLE_TYPES, type)) {
    const known = Object.keys(HOLE_TYPES).join(', ')
    throw new TemplateError(`"{${body}}" is no hole: write {name:type} with one of the types ${known}`, offset)
  }
  const name = parts?.[1] ?? (SILENT.has(type) ? undefined : type)
  return name === undefined ? { kind: 'hole', type } : { kind: 'hole', type, name }
}

/** Two holes side by side could share their text in many ways; white space parts them. */
function checkNeighbours(elements: readonly Element[]): void {
  elements.forEach((element, i) => {
    const next = elements[i + 1]
    if (element.kind !== 'hole' || next?.kind !== 'hole') return
    if ((element.type === 'ws') !== (next.type === 'ws')) return
    throw new TemplateError(`the holes {${element.type}} and {${next.type}} need text between them`, 0)
  })
}

function longestText(elements: readonly Element[], least: number): string {
  let key = ''
  for (const e of elements) if (e.kind === 'text' && byteLength(e.text) > byteLength(key)) key = e.text
  if (byteLength(key) < least) {
    throw new TemplateError(
      `no literal run of at least ${String(least)} bytes outside holes: add more of the message`,
      0,
    )
  }
  return key
}

function weigh(elements: readonly Element[]): number {
  let weight = 0
  for (const e of elements) {
    if (e.kind === 'text') weight += e.text.length
    else if (e.kind === 'choice') weight += Math.min(...e.options.map((o) => o.length))
    else if (!SILENT.has(e.type)) weight += 1
  }
  return weight
}

function byteLength(text: string): number {
  let n = 0
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0
    n += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return n
}
