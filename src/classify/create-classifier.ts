import { GofaultError } from '../errors.ts'
import { decode } from '../normalise/decode.ts'
import { toUtf8 } from '../normalise/text-codec.ts'
import type { ClassifierOptions, ClassifyOptions } from '../options.ts'
import { measuredConfidence } from '../rank/confidence.ts'
import type { Ranking } from '../rank/rank.ts'
import { redact, redactAll } from '../redact/redact.ts'
import type { Hint, Lang, Result, Status } from '../types.ts'
import { createAnalyser } from './analyse.ts'
import { compileRules } from './compile-rules.ts'
import { toEvidence, toHint, toVerdict } from './to-verdict.ts'

/** A compiled rule set that classifies logs. */
export interface Classifier {
  /**
   * Names the root causes of one log. Keeps no state between calls, does no I/O.
   * @param log the raw log: text, or bytes in UTF-8 or UTF-16
   * @throws GofaultError where `log` is neither a string nor a Uint8Array
   */
  classify(log: string | Uint8Array, options?: ClassifyOptions): Result
}

/** Hints of one log, and the lines shown of an unknown failure. */
const MOST_HINTS = 5

/**
 * Compiles the built-in packs and those given; the result is reusable.
 * @throws GofaultError where a pack cannot be compiled (`validatePack` of `gofault/schema` tells every mistake with its place)
 */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const { lang = 'en', minConfidence = 0 } = options
  const rules = compileRules(options)
  const analyse = createAnalyser(rules)

  return {
    classify(log, { source = '<log>' } = {}) {
      if (typeof log !== 'string' && !(log instanceof Uint8Array)) {
        throw new GofaultError('classify() takes the log as a string or a Uint8Array')
      }
      const text = decode(log)
      const { facts, lines, ranking } = analyse(text)
      const all = ranking.causes.map((cause, i) =>
        toVerdict(cause, measuredConfidence(ranking.causes, i).confidence, rules, facts, lang),
      )
      const verdicts = all.filter((verdict) => verdict.confidence >= minConfidence)
      return {
        schemaVersion: 1,
        source: redact(source),
        status: isBlank(text) ? 'empty' : statusOf(ranking, verdicts.length),
        verdicts,
        hints: hintsOf(ranking, all.length - verdicts.length, lang),
        facts: redactAll(facts),
        lines,
        bytes: typeof log === 'string' ? toUtf8(log).length : log.length,
      }
    },
  }
}

function statusOf(ranking: Ranking, verdicts: number): Status {
  if (verdicts > 0) return 'known'
  return ranking.failed ? 'unknown' : 'clean'
}

function hintsOf(ranking: Ranking, dropped: number, lang: Lang): readonly Hint[] {
  const weak = [...ranking.causes.slice(ranking.causes.length - dropped), ...ranking.ideas].map((idea) =>
    toHint(idea, lang),
  )
  if (ranking.causes.length > 0 || !ranking.failed) return weak.slice(0, MOST_HINTS)
  const title = lang === 'en' ? 'No rule knows this failure' : '没有规则认识这一失败'
  const lines = ranking.troubles.slice(-MOST_HINTS).map((mark) => ({ title, evidence: [toEvidence(mark)] }))
  return [...weak, ...lines].slice(0, MOST_HINTS)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0)
}
