import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Writes the scenario's files: relative names lie in the working folder, `~/` is the user's home. All belong to the user. */
export function makeFiles(files = {}, { uid, home, dir }) {
  for (const [name, text] of Object.entries(files)) {
    const path = name.startsWith('~/') ? join(home, name.slice(2)) : resolve(dir, name)
    const made = mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    for (let at = path; made !== undefined && at.length >= made.length; at = dirname(at)) chownSync(at, uid, uid)
    chownSync(path, uid, uid)
  }
}
