import { DIALECTS } from './dialects/index.ts'
import { keep, type Mapped } from './mapped.ts'

const LABELS: readonly RegExp[] = DIALECTS.flatMap(({ label }) => label ?? [])

/** Takes one prefix of a CI system or log collector off. Returns undefined where there is none. */
export function stripPrefix(line: Mapped): Mapped | undefined {
  for (const { prefix } of DIALECTS) {
    const length = lengthAtStart(prefix, line.text)
    if (length > 0) return keep(line, [{ text: line.text.slice(length), at: length }])
  }
  return undefined
}

/** Length of the label, such as `##[error]`, that a line starts with; 0 where there is none. */
export function labelLength(text: string): number {
  for (const label of LABELS) {
    const length = lengthAtStart(label, text)
    if (length > 0) return length
  }
  return 0
}

function lengthAtStart(sticky: RegExp, text: string): number {
  sticky.lastIndex = 0
  return sticky.exec(text)?.[0].length ?? 0
}
