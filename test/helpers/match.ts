import { matchTemplate, type TemplateMatch } from '../../src/match/match-template.ts'
import { parseTemplate } from '../../src/rules/template.ts'

/** Where a template matches in a line. */
export function match(template: string, line: string, body = 0): TemplateMatch | undefined {
  return matchTemplate(parseTemplate(template, 1), line, body)
}
