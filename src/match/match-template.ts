import { HOLE_TYPES, type HoleType } from '../rules/hole-types.ts'
import type { Element, Template } from '../rules/template.ts'
import { lastEnd, leftEnd, rightEnd } from './hole-extent.ts'

/** Where a template matched: 0-based offsets of the text, end exclusive, and what the named holes held. */
export interface TemplateMatch {
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
}

/** Attempts per template and line: what bounds the cost whatever the line holds. */
const MOST_STEPS = 1000
/** A match begins at most so many characters before its literal, unless that finds nothing. */
const NEAR = 300

/**
 * Finds the first place where a template matches.
 * Typed holes end at the first place where the following text fits; a hole in front of everything reaches as far to the left as
 * its type goes. The number of attempts is bounded, so the cost is linear in the length of the text.
 * @param text one clean line
 * @param body where the text after a label begins: a second start of the line for `^`
 * @param from where a match may begin: what comes before belongs to an earlier piece of the line
 */
export function matchTemplate(template: Template, text: string, body = 0, from = 0): TemplateMatch | undefined {
  const [first] = template.elements
  if (first === undefined || !template.needs.every((literal) => text.includes(literal))) return undefined
  const run: Run = { template, text, body, steps: 0, captures: new Map() }
  if (template.atStart) {
    if (from > 0) return undefined
    return attempt(run, 0, 0, 0) ?? (body > 0 ? attempt(run, 0, body, body) : undefined)
  }
  const pivot = first.kind === 'hole' ? 1 : 0
  const key = text.indexOf(template.key, from)
  if (key < 0) return undefined
  const search = (start: number, end: number): TemplateMatch | undefined => {
    for (
      let at = nextStart(template, pivot, text, start);
      at >= 0 && at <= end;
      at = nextStart(template, pivot, text, at + 1)
    ) {
      const found = first.kind === 'hole' ? attemptFromLeft(run, first, at) : attempt(run, 0, at, at)
      if (found !== undefined || run.steps > MOST_STEPS) return found
    }
    return undefined
  }
  const near = Math.max(from, key - NEAR)
  return search(near, text.length) ?? (near > from ? search(from, near) : undefined)
}

interface Run {
  readonly template: Template
  readonly text: string
  readonly body: number
  readonly captures: Map<string, string>
  steps: number
}

type Hole = Extract<Element, { kind: 'hole' }>

const WORD = /\w/
/** What stands before a leading hole that would begin inside a word or path. */
const INSIDE = /[\w/\\]/

function attempt(run: Run, element: number, at: number, start: number): TemplateMatch | undefined {
  run.captures.clear()
  if (run.template.elements[0]?.kind !== 'hole' && joinsWord(run.text, at)) return undefined
  const end = matchFrom(run, element, at)
  return end < 0 ? undefined : { start, end, captures: Object.fromEntries(run.captures) }
}

/** A leading hole: all that its type allows to the left of the pivot. */
function attemptFromLeft(run: Run, hole: Hole, pivot: number): TemplateMatch | undefined {
  const type = typeOf(hole)
  const start = leftEnd(type, hole.type, run.text, pivot, run.body)
  if (start < 0 || (start > run.body && INSIDE.test(run.text.charAt(start - 1)))) return undefined
  run.captures.clear()
  const held = run.text.slice(start, pivot)
  if (!fits(type, held)) return undefined
  if (hole.name !== undefined) run.captures.set(hole.name, held)
  const end = matchFrom(run, 1, pivot)
  return end < 0 ? undefined : { start, end, captures: Object.fromEntries(run.captures) }
}

/** Matches the elements from one on; returns the end of the match, or -1. */
function matchFrom(run: Run, index: number, at: number): number {
  const { template, text } = run
  if (++run.steps > MOST_STEPS) return -1
  const element = template.elements[index]
  if (element === undefined) return endsWell(template, text, at) ? at : -1
  if (element.kind === 'text')
    return text.startsWith(element.text, at) ? matchFrom(run, index + 1, at + element.text.length) : -1
  if (element.kind === 'choice') {
    for (const option of element.options) {
      const end = text.startsWith(option, at) ? matchFrom(run, index + 1, at + option.length) : -1
      if (end >= 0) return end
    }
    return -1
  }
  return matchHole(run, element, index, at)
}

function matchHole(run: Run, hole: Hole, index: number, at: number): number {
  const { template, text } = run
  const type = typeOf(hole)
  const furthest = rightEnd(type, text, at)
  const next = template.elements[index + 1]
  if (hole.type === 'ws') return take(run, hole, type, at, furthest) ? matchFrom(run, index + 1, furthest) : -1
  if (next === undefined) {
    const end = template.atEnd ? Math.max(at, text.trimEnd().length) : lastEnd(type, hole.type, text, at, furthest)
    return end <= furthest && take(run, hole, type, at, end) ? end : -1
  }
  for (
    let end = nextStart(template, index + 1, text, at + (type.min ?? 1));
    end >= 0 && end <= furthest;
    end = nextStart(template, index + 1, text, end + 1)
  ) {
    const before = hole.name === undefined ? undefined : run.captures.get(hole.name)
    if (take(run, hole, type, at, end)) {
      const done = matchFrom(run, index + 1, end)
      if (done >= 0) return done
      if (hole.name !== undefined && before === undefined) run.captures.delete(hole.name)
    }
    if (++run.steps > MOST_STEPS) return -1
  }
  return -1
}

function take(run: Run, hole: Hole, type: HoleType, from: number, to: number): boolean {
  const held = run.text.slice(from, to)
  if (!fits(type, held)) return false
  if (hole.name === undefined) return true
  const before = run.captures.get(hole.name)
  if (before !== undefined) return before === held
  run.captures.set(hole.name, held)
  return true
}

const fits = (type: HoleType, held: string): boolean =>
  held.length >= (type.min ?? 1) && held.length <= (type.max ?? 512) && (type.valid?.test(held) ?? true)

/** A template that starts or ends with a letter or digit must do so at a word border. */
function endsWell(template: Template, text: string, at: number): boolean {
  if (template.atEnd) return at === text.length || text.slice(at).trim() === ''
  return template.elements.at(-1)?.kind === 'hole' || !joinsWord(text, at)
}

const joinsWord = (text: string, at: number): boolean =>
  at > 0 && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))

/** The first place, from one on, where an element can begin that is no free hole; -1 where there is none. */
function nextStart(template: Template, index: number, text: string, from: number): number {
  const element = template.elements[index]
  if (element === undefined) return from <= text.length ? from : -1
  if (element.kind === 'text') return text.indexOf(element.text, from)
  if (element.kind === 'hole') return nextBlank(text, from)
  const starts = element.options.map((option) =>
    option === '' ? nextStart(template, index + 1, text, from) : text.indexOf(option, from),
  )
  return starts.reduce((first, at) => (at >= 0 && (first < 0 || at < first) ? at : first), -1)
}

function nextBlank(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === ' ' || text[i] === '\t') return i
  return -1
}

const typeOf = (hole: Hole): HoleType => HOLE_TYPES[hole.type] as HoleType
