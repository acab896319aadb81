/** What stands in place of a credential. */
export const REDACTED = '***'

interface Shape {
  readonly find: RegExp
  /** What the match becomes; $1 and $2 are kept. */
  readonly becomes: string
}

// Shapes of credentials, from the documentation of those who issue them. Every repetition is bounded or ends at a character
// that it cannot hold, so matching is linear.
const SHAPES: readonly Shape[] = [
  // RFC 3986, 3.2.1: user information of a URL, with or without a password.
  { find: /([a-z][a-z0-9+.-]{1,20}:\/\/)(?:[^\s/@:"'<>]{0,256}:)?[^\s/@"'<>]{1,512}@/gi, becomes: `$1${REDACTED}@` },
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
  // netrc(5), and settings named after a secret: TOKEN=..., password: ..., --token ...
  {
    find: /\b(machine\s{1,4}\S{1,255}\s{1,4}login\s{1,4})\S{1,255}(\s{1,4}password\s{1,4})\S{1,512}/gi,
    becomes: `$1${REDACTED}$2${REDACTED}`,
  },
  {
    find: /((?:^|[^A-Z0-9])[\w-]{0,64}(?:token|passw(?:or)?d|passphrase|secret|api_?key|access_?key|private_?key|credentials?)["']?\s{0,2}[=:]\s{0,2}["']?)(?![\s"'$*{<(])[^\s"',;&]{4,1024}/gi,
    becomes: `$1${REDACTED}`,
  },
  { find: /(\s--?(?:token|password|passwd|secret|api-key)[ =])(?![$*{<(])[^\s"']{4,1024}/gi, becomes: `$1${REDACTED}` },
]

/** Replaces credentials in a text by `***`. Applying it twice changes nothing more. */
export function redact(text: string): string {
  return SHAPES.reduce((safe, { find, becomes }) => safe.replace(find, becomes), text)
}

/** Redacts each value of a record. */
export function redactAll(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, redact(value)]))
}
