import { pathClass } from '../facts/path-class.ts'
import type { Facts } from '../facts/read-facts.ts'
import { PATH_CLASSES } from '../rules/hole-types.ts'
import type { Template } from '../rules/template.ts'

const isClass = (type: string): boolean => (PATH_CLASSES as readonly string[]).includes(type)

/** Whether the paths that a template captured are of the classes it asks for, under the facts of the log. */
export function classesFit(template: Template, captures: Readonly<Record<string, string>>, facts: Facts): boolean {
  return template.elements.every(
    (e) =>
      e.kind !== 'hole' ||
      e.name === undefined ||
      !isClass(e.type) ||
      pathClass(captures[e.name] ?? '', facts) === e.type,
  )
}
