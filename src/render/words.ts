import type { Lang, Status } from '../types.ts'

/** The words around the verdicts, in one language. */
export interface Words {
  readonly status: Readonly<Record<Status, string>>
  readonly signals: string
  readonly explains: string
  readonly todo: string
  readonly check: string
  readonly verified: string
  readonly risk: Readonly<Record<'caution' | 'dangerous', string>>
  readonly avoid: string
  readonly systems: Readonly<Record<string, string>>
  readonly see: string
  readonly also: string
  readonly hints: string
  readonly line: (line: number) => string
  readonly summary: (logs: number) => string
  readonly failed: string
  readonly causes: string
  readonly families: string
  readonly more: string
}

/** Every text of the renderers, by language. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    status: {
      known: 'cause found',
      unknown: 'failed, no Go cause known',
      clean: 'nothing failed',
      empty: 'the log is empty',
      unreadable: 'could not be read',
    },
    signals: 'Seen as',
    explains: 'Explains:',
    todo: 'What to do',
    check: 'check:',
    verified: '(verified)',
    risk: { caution: '(with care)', dangerous: '(dangerous)' },
    avoid: 'What not to do',
    systems: { linux: 'Linux', darwin: 'macOS', windows: 'Windows' },
    see: 'See',
    also: 'Also wrong here',
    hints: 'Hints',
    line: (line) => `line ${String(line)}`,
    summary: (logs) => `${String(logs)} ${logs === 1 ? 'log' : 'logs'}`,
    failed: 'failed',
    causes: 'Most frequent causes',
    families: 'By family',
    more: 'gofault LOG shows the proof, what to do and what to avoid.',
  },
  zh: {
    status: {
      known: '已找到原因',
      unknown: '有失败，但没有识别出 Go 方面的原因',
      clean: '没有失败',
      empty: '日志为空',
      unreadable: '无法读取',
    },
    signals: '日志中的样子',
    explains: '由此引起：',
    todo: '怎么办',
    check: '检查：',
    verified: '（已验证）',
    risk: { caution: '（需谨慎）', dangerous: '（危险）' },
    avoid: '不要这样做',
    systems: { linux: 'Linux', darwin: 'macOS', windows: 'Windows' },
    see: '参见',
    also: '同时存在的问题',
    hints: '线索',
    line: (line) => `第 ${String(line)} 行`,
    summary: (logs) => `${String(logs)} 份日志`,
    failed: '失败',
    causes: '最常见的原因',
    families: '按类别',
    more: '用 gofault LOG 查看证据、处理办法和应避免的做法。',
  },
}
