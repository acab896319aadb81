import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ENV = {
  PATH: '/usr/bin:/bin',
  HOME: '/root',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@corp.example',
  GIT_AUTHOR_DATE: '2023-06-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@corp.example',
  GIT_COMMITTER_DATE: '2023-06-01T12:00:00Z',
}

/**
 * Makes bare git repositories below /srv/git.
 * @param repositories {'host/path': {tag: {file: text}}}: a commit a tag, in that order; the last one is also the branch main
 */
export function makeRepositories(repositories = {}) {
  for (const [name, tags] of Object.entries(repositories)) {
    const bare = `/srv/git/${name}.git`
    const work = '/srv/git/.work'
    const git = (...args) => execFileSync('git', args, { cwd: work, env: ENV, stdio: 'pipe' })
    mkdirSync(work, { recursive: true })
    git('init', '-q', '-b', 'main')
    for (const [tag, files] of Object.entries(tags)) {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(work, file)), { recursive: true })
        writeFileSync(join(work, file), text)
      }
      git('add', '-A')
      git('commit', '-qm', tag)
      git('tag', tag)
    }
    mkdirSync(dirname(bare), { recursive: true })
    git('clone', '-q', '--bare', '.', bare)
    rmSync(work, { recursive: true })
  }
}
