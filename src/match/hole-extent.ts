import { HOLE_TYPES, type HoleType } from '../rules/hole-types.ts'

interface Chars {
  readonly one: RegExp
  readonly run: RegExp
}

const sets = new Map<HoleType, Chars>()

/** The character class of a type as two expressions: one character, and a run of them from a place on. */
function charsOf(type: HoleType): Chars {
  const known = sets.get(type)
  if (known !== undefined) return known
  const chars = type.wide === true && !type.chars.startsWith('^') ? `${type.chars}\\u0080-\\uffff` : type.chars
  const set = { one: new RegExp(`[${chars}]`), run: new RegExp(`[${chars}]*`, 'y') }
  sets.set(type, set)
  return set
}

/** The furthest place that a hole that begins at `at` can reach by its characters and its greatest length. */
export function rightEnd(type: HoleType, text: string, at: number): number {
  const { run } = charsOf(type)
  run.lastIndex = at
  const end = at + (run.exec(text)?.[0].length ?? 0)
  return Math.min(end, at + (type.max ?? 512))
}

const CLOSING = '.,;:!?)]}\'"'
const NO_BLANK = /\S*/y

/** Where a hole at the end of a template stops: before a blank, and before closing punctuation. */
export function lastEnd(type: HoleType, name: string, text: string, at: number, furthest: number): number {
  if (name === 'rest' || name === 'skip' || name === 'perms' || name === 'ws') return furthest
  let held = text.slice(at, furthest)
  const quoted = name === 'quoted' ? closeOfQuote(held) : -1
  if (quoted >= 0) return at + quoted
  NO_BLANK.lastIndex = 0
  held = NO_BLANK.exec(held)?.[0] ?? ''
  let length = held.length
  while (type.trim === true && length > 0 && CLOSING.includes(held.charAt(length - 1))) length -= 1
  return at + length
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': "`'", '‘': '’', '“': '”' }

function closeOfQuote(held: string): number {
  const closers = CLOSERS[held.charAt(0)] ?? ''
  for (let i = 1; i < held.length; i++) if (closers.includes(held.charAt(i))) return i + 1
  return -1
}

const ROOT = /(?:^|[\s"'`=(‘“])(?=[A-Za-z]:[\\/]|[\\/~]|\.{1,2}[\\/])/g

/**
 * Where a leading hole begins. A path may hold blanks if an absolute path begins further left.
 * @param body where the text after a label such as `##[error]` begins, which no hole takes in
 */
export function leftEnd(type: HoleType, name: string, text: string, pivot: number, body: number): number {
  const { one } = charsOf(type)
  const least = Math.max(pivot >= body ? body : 0, pivot - Math.min(type.max ?? 512, 4096))
  let start = pivot
  while (start > least && one.test(text.charAt(start - 1))) start -= 1
  if (!isPath(type)) return name === 'quoted' ? openOfQuote(text, pivot) : start
  if (/[A-Za-z]:$/.test(text.slice(Math.max(0, start - 2), start)) && /[\\/]/.test(text.charAt(start))) start -= 2
  const reach = text.slice(start, pivot)
  let root = -1
  for (const match of reach.matchAll(ROOT)) root = match.index + match[0].length
  if (root >= 0) return start + root
  const blank = Math.max(...[' ', '\t', "'", '(', '='].map((c) => reach.lastIndexOf(c)))
  return start + blank + 1
}

const isPath = (type: HoleType): boolean => type === HOLE_TYPES['path']

function openOfQuote(text: string, pivot: number): number {
  const closer = text.charAt(pivot - 1)
  for (let i = pivot - 2; i >= 0; i--) if ((CLOSERS[text.charAt(i)] ?? '').includes(closer)) return i
  return -1
}
