import type { PathClass } from '../rules/hole-types.ts'
import type { Facts } from './read-facts.ts'

interface PathRule {
  readonly class: PathClass
  /** Facts whose values are such a path or hold such paths. */
  readonly facts: readonly string[]
  /** What such a path looks like where the log states no fact. */
  readonly looks: RegExp
}

// The defaults come from `go help environment`, the layouts of the usual installers (golang.org's archive, distributions,
// actions/setup-go, Homebrew, gvm, goenv, asdf, snap) and the golang container images (GOPATH=/go).
const RULES: readonly PathRule[] = [
  {
    class: 'module-cache',
    facts: ['env.GOMODCACHE'],
    looks: /\/pkg\/mod(?:\/|$)|\/(?:go-?)?mod-?cache(?:\/|$)|\/cache\/download\//,
  },
  {
    class: 'build-cache',
    facts: ['env.GOCACHE'],
    looks:
      /\/go-build(?:\/|$)|\/go-?cache(?:\/|$)|\/gobuild(?:-?cache)?(?:\/|$)|\/\.?cache\/[0-9a-f]{2}(?:\/|$)|^\/(?:root\/)?\.cache(?:\/|$)|\/\.cache$/,
  },
  {
    class: 'goroot',
    facts: ['env.GOROOT'],
    looks:
      /^(?:\/usr\/local\/go|\/usr\/(?:lib|share|lib64)\/go(?:lang)?(?:-[\d.]+)?|\/opt\/go|\/opt\/hostedtoolcache\/go\/[^/]+\/[^/]+|\/snap\/go\/[^/]+|\/usr\/local\/Cellar\/go(?:@[\d.]+)?|\/opt\/homebrew\/Cellar\/go(?:@[\d.]+)?|[A-Za-z]:\/(?:Program Files(?: \(x86\))?\/)?Go|[A-Za-z]:\/hostedtoolcache\/windows\/go\/[^/]+\/[^/]+|.*\/(?:sdk|\.local)\/go[\d.]*|.*\/\.gvm\/gos\/[^/]+|.*\/\.goenv\/versions\/[^/]+|.*\/\.asdf\/installs\/golang\/[^/]+(?:\/go)?)(?:\/|$)/,
  },
  { class: 'gobin', facts: ['env.GOBIN'], looks: /(?:\/go|\/gopath|\/gocode)\/bin(?:\/|$)/ },
  {
    class: 'gopath',
    facts: ['env.GOPATH'],
    looks:
      /^(?:\/go|.*\/(?:go|gopath|gocode))\/(?:src|pkg)(?:\/|$)|^(?:\/go|\/(?:home\/[^/]+|root|Users\/[^/]+)\/go)\/?$|\/gopath\/?$/,
  },
  {
    class: 'temp',
    facts: ['env.TMPDIR', 'env.GOTMPDIR', 'env.TMP', 'env.TEMP'],
    looks:
      /^(?:\/tmp|\/var\/tmp|\/private\/tmp|\/private\/var\/folders|\/var\/folders|\/dev\/shm|[A-Z]:\/(?:Windows\/)?Temp|[A-Z]:\/tmp|.*\/AppData\/Local\/Temp)(?:\/|$)|\/go-(?:build|link|test)-?\d{3,}/i,
  },
  {
    class: 'workspace',
    facts: ['workdir'],
    looks:
      /^(?![\\/~$%]|[A-Za-z]:)|^(?:\/workspace|\/workspaces|\/builds|\/build|\/app|\/src|\/code|\/project|\/github\/workspace|\/__w|\/drone\/src|\/woodpecker\/src|\/home\/runner\/work|\/home\/prow\/go\/src|\/home\/circleci\/project|\/var\/jenkins_home\/workspace|\/home\/travis\/build|\/Users\/runner\/work|\/home\/vsts\/work|[A-Za-z]:\/a)(?:\/|$)|\/workspace\//,
  },
]

/** The class of a path under the facts of a log; undefined where it has none. */
export function pathClass(path: string, facts: Facts): PathClass | undefined {
  const tidy = path.replaceAll('\\', '/')
  return RULES.find((rule) => isBelowFact(tidy, rule, facts) || rule.looks.test(tidy))?.class
}

function isBelowFact(path: string, rule: PathRule, facts: Facts): boolean {
  return rule.facts.some((name) => {
    const base = facts[name]?.replaceAll('\\', '/').replace(/\/$/, '')
    if (base === undefined || base.length < 2) return false
    return path === base || path.startsWith(`${base}/`)
  })
}
