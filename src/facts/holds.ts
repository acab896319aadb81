import type { Condition } from '../rules/pack.ts'
import { toList } from '../rules/to-list.ts'
import type { Facts } from './read-facts.ts'

/** Whether all conditions hold. A fact that the log does not state is neither `is`, `below` nor `from` anything. */
export function holds(conditions: readonly Condition[] | undefined, facts: Facts): boolean {
  return (conditions ?? []).every(({ fact, is, not, known, below, from }) => {
    const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (known !== undefined && known !== (value !== undefined && value !== '')) return false
    if (is !== undefined && (value === undefined || !toList(is).includes(value))) return false
    if (not !== undefined && value !== undefined && toList(not).includes(value)) return false
    if (below !== undefined && (value === undefined || compareVersions(value, below) >= 0)) return false
    return from === undefined || (value !== undefined && compareVersions(value, from) >= 0)
  })
}

/** Compares dotted versions such as `1.22.3`; a leading `go` and a suffix such as `rc1` are ignored. */
function compareVersions(a: string, b: string): number {
  const parts = (version: string): number[] => (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number)
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
