import type { Hit } from '../evidence/hit.ts'
import type { Facts } from '../facts/read-facts.ts'
import type { Sighting } from '../match/sighting.ts'
import type { Candidate, Ranked } from '../rank/candidate.ts'
import { redact, redactAll } from '../redact/redact.ts'
import { interpolate, ownValue } from '../remedy/interpolate.ts'
import { remediesFor, trapsFor } from '../remedy/remedies.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Evidence, Hint, Lang, Verdict } from '../types.ts'
import { fingerprint } from './fingerprint.ts'

/** Evidence lines shown of one cause. */
const MOST_EVIDENCE = 5
/** Longer lines are cut to so many characters; a match further inside than the second is brought to the third. */
const LONGEST_TEXT = 2000
const DEEP = 300
const LEAD = 60

/** Says a ranked cause in words, with its proof, and with every credential redacted. */
export function toVerdict(ranked: Ranked, confidence: number, rules: RuleSet, facts: Facts, lang: Lang): Verdict {
  const best = ranked.hits[0] as Hit
  const { rule } = best.rule
  const captures = redactAll(
    Object.assign({}, ...ranked.hits.toReversed().map((hit) => hit.captures)) as Record<string, string>,
  )
  const known: Readonly<Record<string, string>> = {
    ...captures,
    ...(facts['home'] === undefined ? {} : { home: redact(facts['home']) }),
  }
  const telling = best.sightings[0] as Sighting
  return {
    cause: ranked.cause,
    family: ranked.cause.slice(0, ranked.cause.indexOf('/')),
    title: rule.title[lang],
    confidence,
    evidence: evidenceOf(ranked),
    explains: ranked.explained
      .filter((e) => e.cause.includes('/'))
      .map((e) => ({ cause: e.cause, evidence: evidenceOf(e) })),
    because: interpolate(rule.because?.[lang] ?? '', (name) => ownValue(known, name), '…') ?? '',
    remedies: remediesFor(rule, known, facts, lang),
    avoid: trapsFor(rule, known, lang),
    refs: rule.refs ?? [],
    fingerprint: fingerprint(ranked.cause, rules.templates[telling.template]?.source ?? '', captures),
  }
}

/** An idea that is not stood behind. */
export function toHint(candidate: Candidate, lang: Lang): Hint {
  const { cause } = candidate
  const title = (candidate.hits[0] as Hit).rule.rule.title[lang]
  return { ...(cause.includes('/') ? { cause } : {}), title, evidence: evidenceOf(candidate) }
}

/** The lines that prove a cause, the telling one first, each once. */
function evidenceOf(candidate: Candidate): readonly Evidence[] {
  const lines = new Map<string, Evidence>()
  for (const hit of candidate.hits) {
    for (const sighting of hit.sightings) {
      const key = `${String(sighting.line)} ${sighting.text}`
      if (lines.size < MOST_EVIDENCE && !lines.has(key)) lines.set(key, toEvidence(sighting, hit.signal.signal.set))
    }
  }
  return [...lines.values()]
}

/** A sighting as it may be shown. */
export function toEvidence(
  { line, column, text, start, captures }: Sighting,
  set: Readonly<Record<string, string>> = {},
): Evidence {
  return { line, column, text: excerpt(redact(text), start), captures: redactAll({ ...captures, ...set }) }
}

/** Cuts an over-long line to the part around the match. */
function excerpt(text: string, start: number): string {
  const from = start > DEEP ? start - LEAD : 0
  const to = from + LONGEST_TEXT
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
