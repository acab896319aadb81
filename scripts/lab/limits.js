import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'

// Where the kernel keeps a limit: control groups of version 2, or of version 1 with a folder a controller.
const V2 = '/sys/fs/cgroup/cgroup.controllers'
const GROUPS = existsSync(V2)
  ? { memory: ['/sys/fs/cgroup', 'memory.max'], pids: ['/sys/fs/cgroup', 'pids.max'] }
  : { memory: ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'], pids: ['/sys/fs/cgroup/pids', 'pids.max'] }

/**
 * A control group for the processes of one sandbox.
 *
 * @param name of the group
 * @param limits {memory: bytes, pids: count}; none by default
 * @returns `join()` puts this process and what it starts under the limits; `remove()` takes the group away
 */
export function limit(name, limits = {}) {
  const groups = Object.entries(limits).map(([kind, value]) => {
    const [root, file] = GROUPS[kind]
    const group = `${root}/gofault-${name}`
    mkdirSync(group, { recursive: true })
    writeFileSync(`${group}/${file}`, String(value))
    return group
  })
  return {
    join: () => groups.forEach((group) => writeFileSync(`${group}/cgroup.procs`, '0')),
    // The kernel lets go of a group only when the last of its processes is gone.
    remove: () => Promise.all(groups.map((group) => removeGroup(group))),
  }
}

async function removeGroup(group, tries = 20) {
  try {
    await rmdir(group)
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((done) => setTimeout(done, 100))
    await removeGroup(group, tries - 1)
  }
}
