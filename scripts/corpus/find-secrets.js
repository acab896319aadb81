import { hostname, userInfo } from 'node:os'

// What would be a credential if it were real: the shapes that their issuers document. Passwords in URLs are not among them, since
// the faults of proxies show some on purpose.
const CREDENTIALS = [
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_\w{22,}/,
  /\bglpat-[\w-]{20}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[\w-]{35}/,
  /\bxox[abpr]-\d+-/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  /-----BEGIN (?:\w+ )?PRIVATE KEY-----/,
]
const { username } = userInfo()
const machine = [hostname(), ...(username === 'root' ? [] : [username])].filter((name) => name.length > 3)

/** @returns what in a log is a credential, or tells of the machine that recorded it */
export function findSecrets(log) {
  const credentials = CREDENTIALS.flatMap((shape) => shape.exec(log)?.[0] ?? [])
  const names = ['/.lab/', 'gofault-lab', ...machine].filter((name) => log.includes(name))
  return [
    ...credentials.map((text) => `a credential (${text.slice(0, 12)}...)`),
    ...names.map((name) => `the recording machine's "${name}"`),
  ]
}
