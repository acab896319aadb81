import { accessSync, constants } from 'node:fs'

const FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** Whether the machine has a program where the sandbox looks for it. */
export function hasProgram(name) {
  return FOLDERS.some((folder) => {
    try {
      accessSync(`${folder}/${name}`, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
