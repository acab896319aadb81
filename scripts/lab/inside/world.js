import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const UID = 1001
/** The names that answer on loopback, so that logs show what Go's defaults and people's settings show. */
const HOSTS = [
  'proxy.golang.org',
  'sum.golang.org',
  'goproxy.cn',
  'sum.golang.google.cn',
  'goproxy.corp.example',
  'github.com',
  'gitlab.com',
  'golang.org',
  'gopkg.in',
  'git.corp.example',
  'code.corp.example',
  'vanity.example',
]

/**
 * Makes the user, the folders, the names and the trust of the place where a scenario runs.
 * @returns {user, uid, home, dir, env}
 */
export function makeWorld({ place, env = {}, dns = {}, cache = 'warm' }, release) {
  const uid = place.user === 'root' ? 0 : UID
  if (uid !== 0) {
    appendFileSync('/etc/passwd', `${place.user}:x:${uid}:${uid}::${place.home}:/bin/bash\n`)
    appendFileSync('/etc/shadow', `${place.user}:*:19000:0:99999:7:::\n`)
    appendFileSync('/etc/group', `${place.user}:x:${uid}:\n`)
    if (existsSync('/etc/sudoers.d'))
      writeFileSync('/etc/sudoers.d/lab', `${place.user} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 })
  }
  const world = { user: place.user, uid, home: place.home, dir: place.dir }
  own(place.home, uid)
  own(place.dir, uid)
  const names = HOSTS.filter((host) => !(host in dns))
  writeFileSync('/etc/hosts', `127.0.0.1 localhost build-7\n::1 localhost\n127.0.0.1 ${names.join(' ')}\n`)
  writeFileSync('/etc/resolv.conf', 'nameserver 127.0.0.1\n')
  trust()
  settings(world)
  if (cache === 'warm') warm(world, release)
  const all = {
    PATH: '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: place.home,
    USER: place.user,
    LOGNAME: place.user,
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    ...place.env,
    ...env,
  }
  return { ...world, env: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) }
}

/** Makes a folder, and gives the new parts of its path to the user. */
function own(path, uid) {
  if (existsSync(path)) return
  own(dirname(path), uid)
  mkdirSync(path)
  if (!['/home', '/var/lib', '/srv', '/builds'].includes(path)) chownSync(path, uid, uid)
}

/** Whoever trusts the machine's authorities trusts the lab's. */
function trust() {
  const bundle = '/etc/ssl/certs/ca-certificates.crt'
  mkdirSync(dirname(bundle), { recursive: true })
  const before = existsSync(bundle) ? readFileSync(bundle, 'utf8') : ''
  writeFileSync(bundle, before + readFileSync('/.lab/work/certificates/ca.pem', 'utf8'))
}

/** The checksum database of the lab goes by the public one's name, but has a key of its own. */
function settings({ home, uid }) {
  const file = join(home, '.config/go/env')
  own(dirname(file), uid)
  writeFileSync(file, `GOSUMDB=${readFileSync('/.lab/work/certificates/sumdb.key', 'utf8').trim()}\n`)
  chownSync(file, uid, uid)
}

/** The standard library, compiled once a release: an overlay, so that a scenario can damage it. */
function warm({ home, uid }, release) {
  const lower = `/.lab/work/build-cache/${release.version}`
  const target = join(home, '.cache/go-build')
  own(target, uid)
  if (!existsSync(lower)) return
  for (const folder of ['up', 'work']) mkdirSync(`/.lab/memory/cache/${folder}`, { recursive: true })
  chownSync('/.lab/memory/cache/up', uid, uid)
  const options = `lowerdir=${lower},upperdir=/.lab/memory/cache/up,workdir=/.lab/memory/cache/work`
  execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', options, target])
}
