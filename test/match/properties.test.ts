import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { match } from '../helpers/match.ts'
import { sightings } from '../helpers/sightings.ts'

const VALUES: readonly (readonly [type: string, value: string])[] = [
  ['word', 'go-1_x'],
  ['ident', 'http.Client'],
  ['int', '42'],
  ['num', '1.5'],
  ['hex', '0xff'],
  ['token', '(x)!'],
  ['quoted', '"a b: c"'],
  ['quoted', "`a'"],
  ['path', '/a b/c d'],
  ['path', 'C:\\a b\\c'],
  ['path', './x'],
  ['module-cache', '/go/pkg/mod'],
  ['file', 'a/b.go'],
  ['pos', 'a/b.go:1:2'],
  ['url', 'https://h:1/x?y=z'],
  ['host', 'go.dev'],
  ['addr', '[::1]:443'],
  ['module', 'github.com/a/b'],
  ['version', 'v1.2.3-rc.1'],
  ['goversion', 'go1.22rc1'],
  ['env', 'GOPROXY'],
  ['flag', '-x=y'],
  ['mode', 'rwxr-xr-x'],
  ['context', 'a:b:c:s0'],
  ['perms', 'add_name write'],
  ['duration', '1m30s'],
  ['rest', 'any: thing'],
]

test('a template made of a line matches it, and its holes hold what they stand for', () => {
  const holes = fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(holes, fc.boolean(), (values, more) => {
      const template = values.map(([type], i) => `{h${String(i)}:${type}}`).join(' => ')
      const line = values.map(([, value]) => value).join(' => ')
      const captures = Object.fromEntries(values.map(([, value], i) => [`h${String(i)}`, value]))
      expect(match(`${template} => the end`, `${line} => the end${more ? ', or not' : ''}`)?.captures).toEqual(captures)
      expect(match(`^the start => ${template}$`, `the start => ${line}`)?.captures).toEqual(captures)
    }),
  )
})

test('whatever stands around and inside, the column is that of the raw line', () => {
  const noise = fc.string({ unit: fc.constantFrom('é', '错', '😀', ' ', '\t', '\x1b[31m', '\0', '\r'), maxLength: 20 })
  const frame = fc.constantFrom('', '2024-05-01T10:00:00Z ', '#12 3.456 ', '##[error]')
  const inside = fc.constantFrom('', '\x1b[1m', '\x1b]0;x\x07')
  fc.assert(
    fc.property(frame, noise, inside, noise, fc.nat(3), (start, before, colour, after, lines) => {
      const raw = `${start}${before} nee${colour}dle${after}`
      const [found] = sightings(`${'x\n'.repeat(lines)}${raw}\n`, 'needle')
      expect(found).toMatchObject({ line: lines + 1, column: raw.indexOf('nee') + 1 })
    }),
  )
})
