/** Captures that name the thing that failed; all others (paths, times, addresses) differ from machine to machine. */
const STABLE = ['module', 'package', 'host', 'version', 'tool', 'header', 'library', 'symbol', 'flag', 'setting']

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), with a start value of one's own. */
function fnv1a(text: string, start: number): number {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const hex = (n: number): string => n.toString(16).padStart(8, '0')

/** 16 hexadecimal digits for a failure: equal wherever the same rule fires for the same module, host, tool... */
export function fingerprint(cause: string, template: string, captures: Readonly<Record<string, string>>): string {
  const parts = STABLE.flatMap((name) => (Object.hasOwn(captures, name) ? [`${name}=${captures[name] ?? ''}`] : []))
  const text = [cause, template, ...parts].join('\n')
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x9747b28c))
}
