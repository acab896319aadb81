import { expandFact } from './expand-fact.ts'
import type { Exception, FactRule, Pack, Rule, Signal } from './pack.ts'
import { causeIds } from './schema.gen.ts'
import { LEAST_KEY, parseTemplate, TemplateError } from './template.ts'
import type { PackMistake } from './validate-pack.ts'

type Path = readonly (string | number)[]

const FAMILIES: ReadonlySet<string> = new Set(causeIds.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))
const SLOT = /(?<!\$)\{([A-Za-z][\w.-]*)(?:\|[^{}]*)?\}/g

/** Names that texts and commands may use though no hole captures them: they come from the facts of the log. */
const FROM_FACTS: ReadonlySet<string> = new Set(['home'])

/** Checks what a schema cannot say. Parts of another shape than expected are passed over: the schema tells of them. */
export function checkPack(pack: Partial<Pack> | null): readonly PackMistake[] {
  const mistakes: PackMistake[] = []
  const report = (path: Path, message: string): void => {
    mistakes.push({ path, message })
  }
  const ids = new Set<string>()
  entries<Rule>(pack?.rules).forEach(([index, rule]) => {
    const path: Path = ['rules', index]
    const id = rule.id ?? rule.cause
    if (ids.has(id)) report(path, `a second rule with the id "${id}"; give it an id of its own`)
    ids.add(id)
    checkCauses(rule, path, report)
    const holes = checkSignals(rule, path, report)
    checkSlots(rule, holes, path, report)
  })
  for (const list of ['facts', 'marks'] as const) {
    entries<{ say?: unknown; unless?: readonly Exception[] }>(pack?.[list]).forEach(([index, item]) => {
      for (const say of sayings(item)) checkTemplates(say, [list, index, 'say'], report)
      checkExceptions(item.unless, 1, [list, index, 'unless'], report)
    })
  }
  return mistakes
}

/** What an entry of `facts` or `marks` says; one about several settings says it of each. */
const sayings = (item: { readonly say?: unknown; readonly each?: unknown }): readonly unknown[] => {
  const isFact = Array.isArray(item.each) && (typeof item.say === 'string' || Array.isArray(item.say))
  return isFact ? expandFact(item as FactRule).map((fact) => fact.say) : [item.say]
}

type Report = (path: Path, message: string) => void

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const entries = <T extends object>(value: unknown): (readonly [number, T])[] =>
  Array.isArray(value) ? value.flatMap((item: unknown, i) => (isObject(item) ? [[i, item as T] as const] : [])) : []

function checkCauses(rule: Rule, path: Path, report: Report): void {
  const { cause } = rule
  if (typeof cause === 'string' && !causeIds.includes(cause) && cause !== 'foreign' && cause !== 'none') {
    report([...path, 'cause'], `"${cause}" is no cause of taxonomy.yaml${suggestion(cause)}`)
  }
  if (!Array.isArray(rule.explains)) return
  rule.explains.forEach((entry: unknown, i) => {
    if (typeof entry === 'string' && !causeIds.includes(entry) && !FAMILIES.has(entry))
      report([...path, 'explains', i], `"${entry}" is neither a cause nor a family/*${suggestion(entry)}`)
  })
}

function suggestion(id: string): string {
  const name = id.slice(id.indexOf('/') + 1)
  const near = causeIds.filter((cause) => cause.endsWith(`/${name}`) || cause.startsWith(id))
  return near.length === 0 ? '' : `; did you mean ${near.slice(0, 3).join(' or ')}?`
}

function checkSignals(rule: Rule, path: Path, report: Report): ReadonlySet<string> {
  const holes = new Set<string>()
  entries<Signal>(rule.signals).forEach(([i, signal]) => {
    const at = [...path, 'signals', i]
    for (const name of checkTemplates(signal.say, [...at, 'say'], report)) holes.add(name)
    for (const name of checkTemplates(signal.all, [...at, 'all'], report)) holes.add(name)
    for (const name of isObject(signal.set) ? Object.keys(signal.set) : []) holes.add(name)
    checkExceptions(signal.unless, 1, [...at, 'unless'], report)
  })
  checkExceptions(rule.unless, LEAST_KEY, [...path, 'unless'], report)
  return holes
}

/** Parses templates and returns the names of their holes. */
function checkTemplates(say: unknown, path: Path, report: Report, leastKey = LEAST_KEY): readonly string[] {
  if (Array.isArray(say)) return say.flatMap((one: unknown, i) => checkTemplates(one, [...path, i], report))
  if (typeof say !== 'string') return []
  try {
    return parseTemplate(say, leastKey).elements.flatMap((e) =>
      e.kind === 'hole' && e.name !== undefined ? [e.name] : [],
    )
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    report(path, error.message)
    return []
  }
}

/** @param leastKey bytes of literal that a template for the line itself needs */
function checkExceptions(unless: readonly Exception[] | undefined, leastKey: number, path: Path, report: Report): void {
  if (!Array.isArray(unless)) return
  unless.forEach((entry: Exception, i) => {
    if (typeof entry === 'string') checkTemplates(entry, [...path, i], report, leastKey)
    else if (isObject(entry)) checkTemplates(entry.say, [...path, i, 'say'], report)
  })
}

/** Texts and commands may only use what a signal of the rule captures. */
function checkSlots(rule: Rule, holes: ReadonlySet<string>, path: Path, report: Report): void {
  const check = (text: unknown, at: Path): void => {
    if (typeof text !== 'string') return
    for (const [, name = ''] of text.matchAll(SLOT)) {
      if (!holes.has(name) && !FROM_FACTS.has(name)) report(at, `"{${name}}" is captured by no signal of the rule`)
    }
  }
  check(rule.because?.en, [...path, 'because', 'en'])
  check(rule.because?.zh, [...path, 'because', 'zh'])
  entries<{ run?: string; verify?: string }>(rule.remedies).forEach(([i, remedy]) => {
    check(remedy.run, [...path, 'remedies', i, 'run'])
    check(remedy.verify, [...path, 'remedies', i, 'verify'])
  })
  entries<{ run?: string }>(rule.avoid).forEach(([i, trap]) => {
    check(trap.run, [...path, 'avoid', i, 'run'])
  })
}
