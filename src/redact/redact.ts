/** What stands in place of a credential. */
export const REDACTED = '***'

interface Shape {
  readonly find: RegExp
  /** What the match becomes; $1 and $2 are kept. */
  readonly becomes: string
}

/** A setting that holds a secret, by its name. */
const NAME = '[\\w-]{0,64}(?:token|passw(?:or)?d|passphrase|secret|api_?key|access_?key|private_?key|credentials?)'
/** What it may be set to: quoted, or one word that is no reference to another setting. */
const VALUE = `(?:"[^"\\r\\n]{4,1024}"|'[^'\\r\\n]{4,1024}'|(?![\\s"'$*{<(])[^\\s"',;&]{4,1024})`

// Shapes of credentials, from the documentation of those who issue them. Every repetition is bounded or ends at a character
// that it cannot hold, so matching is linear.
const SHAPES: readonly Shape[] = [
  // RFC 3986, 3.2.1: user information of a URL, up to the last "@" before the path.
  { find: /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/"'<>]{1,1024}@/gi, becomes: `$1${REDACTED}@` },
  // RFC 9110, 11.6.2, RFC 6265: header fields that carry credentials.
  {
    find: /((?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?:(?:basic|bearer|token|digest|negotiate)\s{1,4})?[^\s"',]{1,2048}/gi,
    becomes: `$1${REDACTED}`,
  },
  { find: /((?:set-)?cookie["']?:[ \t]{0,4})[^\s"'][^\r\n"']{0,2047}/gi, becomes: `$1${REDACTED}` },
  { find: /\b(bearer\s{1,4})[\w.~+/=-]{8,2048}/gi, becomes: `$1${REDACTED}` },
  // GitHub, GitLab, npm, PyPI, Slack, AWS, Google, Stripe tokens by their published prefixes; JSON Web Tokens (RFC 7519).
  { find: /\bgh[pousr]_[A-Za-z0-9]{16,255}|\bgithub_pat_\w{20,255}/g, becomes: REDACTED },
  { find: /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{16,255}/g, becomes: REDACTED },
  {
    find: /\b(?:npm_[A-Za-z0-9]{30,64}|pypi-[\w-]{32,512}|xox[abeoprs]-[\w-]{10,255}|[sr]k_live_[A-Za-z0-9]{16,255})/g,
    becomes: REDACTED,
  },
  { find: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}|\bya29\.[\w-]{20,512}/g, becomes: REDACTED },
  { find: /\beyJ[\w-]{8,4096}\.[\w-]{4,4096}\.[\w-]{0,4096}/g, becomes: REDACTED },
  {
    find: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,16384}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
    becomes: REDACTED,
  },
  // RFC 7468: a line in the middle of a key. Mixed case tells it from a hexadecimal hash.
  { find: /^(?=[^A-Z]{0,64}[A-Z])(?=[^a-z]{0,64}[a-z])[A-Za-z0-9+/]{32,128}={0,2}$/g, becomes: REDACTED },
  // netrc(5)
  {
    find: /\b(machine\s{1,4}\S{1,255}\s{1,4}login\s{1,4})\S{1,255}(\s{1,4}password\s{1,4})\S{1,512}/gi,
    becomes: `$1${REDACTED}$2${REDACTED}`,
  },
  // Settings named after a secret: TOKEN=..., "password": "...", --token ... A colon in running text says nothing.
  { find: new RegExp(`((?<![A-Z0-9])${NAME}\\s{0,2}=\\s{0,2})${VALUE}`, 'gi'), becomes: `$1${REDACTED}` },
  {
    find: new RegExp(`((?<=(?:^|["'{,])\\s{0,32})${NAME}["']?\\s{0,2}:\\s{0,2})${VALUE}`, 'gi'),
    becomes: `$1${REDACTED}`,
  },
  { find: /(\s--?(?:token|password|passwd|secret|api-key)[ =])(?![$*{<(])[^\s"']{4,1024}/gi, becomes: `$1${REDACTED}` },
]

/** What stands beside a redacted credential can look like another one: so often is it looked at again. */
const MOST_ROUNDS = 4

/** Replaces credentials in a text by `***`. Applying it twice changes nothing more. */
export function redact(text: string): string {
  let safe = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = safe
    for (const { find, becomes } of SHAPES) safe = safe.replace(find, becomes)
    if (safe === before) break
  }
  return safe
}

/** Redacts each value of a record. */
export function redactAll(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, redact(value)]))
}
