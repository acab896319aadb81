import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const ROOT = new URL('../../', import.meta.url)
const { causes } = parse(readFileSync(new URL('rules/taxonomy.yaml', ROOT), 'utf8'))
const cause = `(${Object.keys(causes).join('|')})`

/** The rows of the scenarios that the project was asked for: A1 to A9 and so on. */
export const SCENARIOS = Object.entries({ A: 9, B: 8, C: 6, D: 10, E: 10, F: 3 }).flatMap(([letter, rows]) =>
  Array.from({ length: rows }, (_, i) => `${letter}${i + 1}`),
)

const ID = '[a-z]+/[a-z0-9][a-z0-9.@_-]*'
const DIALECTS = [
  ...['plain', 'audit', 'azure', 'buildkit', 'buildkite', 'circleci', 'docker', 'github-actions', 'gitlab', 'jenkins'],
  ...['journald', 'other', 'prow', 'travis'],
]

const REASONS = [
  'only tells more',
  'a person has to put names or files of their own in',
  'needs a container engine',
  'needs a kernel with SELinux or AppArmor',
  'needs macOS or Windows',
  'needs systemd',
  'needs the packages of a distribution',
  'needs what only the internet has',
  'not made in the lab yet',
]

const text = (pattern) => ({ type: 'string', pattern: `^(?:${pattern})$` })
const columns = (properties) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
})

/** JSON Schemas of a row of each table of the corpus. */
export const ROWS = {
  'manifest.csv': columns({
    id: text(ID),
    file: text(`logs/${ID}\\.log`),
    cause: text(`${cause}|none|foreign`),
    acceptable: text(`${cause}?(?:;${cause})*`),
    visible: text(`${cause}?(?:;${cause})*`),
    kind: { enum: ['recorded', 'framed', 'authored'] },
    scenario: text(`(?:(?:${SCENARIOS.join('|')});?)*`),
    go: text('|1\\.\\d+(?:\\.\\d+)?(?:(?:rc|beta)\\d+)?'),
    os: { enum: ['linux', 'darwin', 'windows'] },
    dialect: { enum: DIALECTS },
    lang: { enum: ['en', 'zh'] },
    sha256: text('[0-9a-f]{64}'),
  }),
  'first-sight.csv': columns({
    id: text(ID),
    place: text('\\d+'),
    cause: text(`|${cause}`),
    pattern: text('[a-z ]*'),
    right: { enum: ['yes', 'no'] },
  }),
  'remedies.csv': columns({
    cause: text(cause),
    remedy: text('[^]+'),
    go: text('1\\.\\d+(?:\\.\\d+)?'),
    scenario: text('[a-z]+/[a-z0-9-]+'),
    before: text('exit status \\w+'),
    after: text('exit status 0'),
    date: text('\\d{4}-\\d\\d-\\d\\d'),
  }),
  'unproven.csv': columns({ cause: text(cause), remedy: text('[^]+'), reason: { enum: REASONS } }),
}
