import { buildkit } from './buildkit.ts'
import { compose } from './compose.ts'
import type { Dialect } from './dialect.ts'
import { drone } from './drone.ts'
import { githubActions } from './github-actions.ts'
import { gitlab } from './gitlab.ts'
import { isoTime } from './iso-time.ts'
import { jenkins } from './jenkins.ts'
import { kernel } from './kernel.ts'
import { prow } from './prow.ts'
import { syslog } from './syslog.ts'
import { travis } from './travis.ts'
import { vagrant } from './vagrant.ts'

/** All dialects. A new one is a small file and a line here; the narrower comes before the broader. */
export const DIALECTS: readonly Dialect[] = [
  gitlab,
  githubActions,
  jenkins,
  buildkit,
  compose,
  travis,
  isoTime,
  prow,
  syslog,
  kernel,
  vagrant,
  drone,
]
