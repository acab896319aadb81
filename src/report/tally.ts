import type { Result, Status } from '../types.ts'

/** How often a cause came first, and where it was seen first. */
export interface CauseCount {
  readonly cause: string
  readonly title: string
  readonly count: number
  readonly example: { readonly source: string; readonly line: number; readonly text: string }
}

/** Many results in few numbers: its size grows with the number of causes, not of logs. */
export class Tally {
  #logs = 0
  readonly #statuses = new Map<Status, number>()
  readonly #causes = new Map<string, CauseCount>()

  add(result: Result): void {
    this.#logs += 1
    this.#statuses.set(result.status, this.count(result.status) + 1)
    const verdict = result.verdicts[0]
    if (verdict === undefined) return
    const before = this.#causes.get(verdict.cause)
    const { line = 0, text = '' } = verdict.evidence[0] ?? {}
    const example = before?.example ?? { source: result.source, line, text }
    this.#causes.set(verdict.cause, {
      cause: verdict.cause,
      title: verdict.title,
      count: (before?.count ?? 0) + 1,
      example,
    })
  }

  get logs(): number {
    return this.#logs
  }

  count(status: Status): number {
    return this.#statuses.get(status) ?? 0
  }

  /** Causes by how often they came first, the most frequent first. */
  causes(): readonly CauseCount[] {
    return [...this.#causes.values()].sort((a, b) => b.count - a.count || a.cause.localeCompare(b.cause))
  }

  /** Families by how often one of their causes came first, the most frequent first. */
  families(): readonly (readonly [family: string, count: number])[] {
    const families = new Map<string, number>()
    for (const { cause, count } of this.#causes.values()) {
      const family = cause.slice(0, cause.indexOf('/'))
      families.set(family, (families.get(family) ?? 0) + count)
    }
    return [...families].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  }
}
