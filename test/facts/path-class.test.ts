import { describe, expect, test } from '@jest/globals'
import { pathClass } from '../../src/facts/path-class.ts'

describe('by its looks, where the log states no fact', () => {
  test.each([
    ['/home/ci/go/pkg/mod', 'module-cache'],
    ['/go/pkg/mod/cache/download/github.com/a/b/@v/v1.zip', 'module-cache'],
    ['C:\\Users\\a b\\go\\pkg\\mod\\x', 'module-cache'],
    ['/root/.cache/go-build/00', 'build-cache'],
    ['/.cache', 'build-cache'],
    ['/Users/a/Library/Caches/go-build', 'build-cache'],
    ['/usr/local/go/src/fmt', 'goroot'],
    ['/usr/lib/go-1.21/bin/go', 'goroot'],
    ['/opt/hostedtoolcache/go/1.22.3/x64/bin', 'goroot'],
    ['C:\\Program Files\\Go\\src', 'goroot'],
    ['/home/a/go/bin/stringer', 'gobin'],
    ['/home/a/go/src/x', 'gopath'],
    ['/home/a/go', 'gopath'],
    ['/tmp/go-build123/b001', 'temp'],
    ['/private/var/folders/x/T/y', 'temp'],
    ['./x', 'workspace'],
    ['cmd/x', 'workspace'],
    ['/builds/group/project', 'workspace'],
    ['/home/runner/work/a/a', 'workspace'],
    ['/etc/passwd', undefined],
    ['/home/a/golang-notes', undefined],
    ['~/x', undefined],
  ])('%s is %s', (path, expected) => {
    expect(pathClass(path, {})).toBe(expected)
  })
})

describe('by the facts of the log, which count before the looks', () => {
  test.each([
    ['env.GOMODCACHE', '/data/c/mod', '/data/c/mod/x', 'module-cache'],
    ['env.GOMODCACHE', '/data/c/mod', '/data/c/mod', 'module-cache'],
    ['env.GOMODCACHE', '/data/c/mod/', '/data/c/mod/x', 'module-cache'],
    ['env.GOMODCACHE', '/data/c/mod', '/data/c/models/x', undefined],
    ['env.GOMODCACHE', 'D:\\c\\mod', 'D:\\c\\mod\\x', 'module-cache'],
    ['env.GOCACHE', '/usr/local/go/cache', '/usr/local/go/cache/00', 'build-cache'],
    ['env.GOROOT', '/data/go1.22', '/data/go1.22/src', 'goroot'],
    ['env.GOPATH', '/data/gp', '/data/gp/x', 'gopath'],
    ['env.GOTMPDIR', '/data/tmp', '/data/tmp/x', 'temp'],
    ['workdir', '/srv/app', '/srv/app/main.go', 'workspace'],
    ['env.GOPATH', '/', '/etc/passwd', undefined],
  ])('%s=%s makes %s %s', (fact, value, path, expected) => {
    expect(pathClass(path, { [fact]: value })).toBe(expected)
  })

  test('of several, the first class in the documented order', () => {
    const facts = { 'env.GOPATH': '/d', 'env.GOMODCACHE': '/d/mod', workdir: '/d' }
    expect(['/d/mod/x', '/d/x'].map((path) => pathClass(path, facts))).toEqual(['module-cache', 'gopath'])
  })
})
