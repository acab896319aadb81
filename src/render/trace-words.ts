import type { Fate } from '../classify/trace.ts'
import type { Obstacle } from '../classify/near-misses.ts'
import type { Lang } from '../types.ts'

/** The words around a trace, in one language. */
export interface TraceWords {
  readonly none: string
  readonly verdicts: string
  readonly fired: string
  readonly near: string
  readonly basis: (pattern: string, right: number, all: number) => string
  readonly fate: Readonly<Record<Fate, (by: string) => string>>
  readonly obstacle: (obstacle: Obstacle) => string
  readonly more: (count: number) => string
}

export const TRACE_WORDS: Readonly<Record<Lang, TraceWords>> = {
  en: {
    none: 'none',
    verdicts: 'Verdicts',
    fired: 'Signals that fired',
    near: 'Signals that nearly fired',
    basis: (pattern, right, all) => `${pattern}: right in ${right} of ${all} labelled logs`,
    fate: {
      verdict: () => 'speaks for the verdict',
      explained: (by) => `only a consequence of ${by}`,
      hint: () => 'too weak to stand behind',
      claimed: (by) => `the line proves ${by} better`,
      forgiven: () => 'what came after it went well',
      harmless: () => 'only looks like a failure',
    },
    obstacle: (obstacle) => {
      switch (obstacle.kind) {
        case 'when':
          return `the fact "${obstacle.fact}" ${obstacle.value === undefined ? 'is not in the log' : `is "${obstacle.value}"`}`
        case 'unless':
          return `excepted by: ${obstacle.template}`
        case 'path':
          return `the path is of another class than in: ${obstacle.template}`
        case 'part':
          return `no line says: ${obstacle.template}`
        case 'apart':
          return `its lines are not together within ${obstacle.within} lines, in order and about the same`
      }
    },
    more: (count) => `${count} more: --line N or --rule ID shows those of a line or a rule, --format json all`,
  },
  zh: {
    none: '无',
    verdicts: '结论',
    fired: '命中的信号',
    near: '差一点命中的信号',
    basis: (pattern, right, all) => `${pattern}：在 ${all} 份已标注日志中有 ${right} 份正确`,
    fate: {
      verdict: () => '支持该结论',
      explained: (by) => `只是 ${by} 的后果`,
      hint: () => '太弱，不足以下结论',
      claimed: (by) => `这一行更能证明 ${by}`,
      forgiven: () => '之后的步骤已成功',
      harmless: () => '只是看起来像失败',
    },
    obstacle: (obstacle) => {
      switch (obstacle.kind) {
        case 'when':
          return `事实“${obstacle.fact}”${obstacle.value === undefined ? '在日志中没有' : `是“${obstacle.value}”`}`
        case 'unless':
          return `被例外排除：${obstacle.template}`
        case 'path':
          return `路径的类别与此不符：${obstacle.template}`
        case 'part':
          return `没有哪一行是：${obstacle.template}`
        case 'apart':
          return `各行不在 ${obstacle.within} 行之内，或顺序、所指不一致`
      }
    },
    more: (count) => `另有 ${count} 条：用 --line N 或 --rule ID 查看某一行或某条规则，--format json 查看全部`,
  },
}
