import { expect, test } from '@jest/globals'
import { createClassifier, type Pack } from '../../src/index.ts'
import { rule } from '../helpers/rule.ts'

const SECRET = 'pl4nted-s3cret'
const URL_WITH_SECRET = `https://me:${SECRET}@goproxy.corp`

const PACK: Pack = {
  pack: 'test',
  facts: [
    { fact: 'env.GOPROXY', say: '^GOPROXY={value:rest}$' },
    { fact: 'home', say: '^HOME={value:rest}$' },
  ],
  marks: [{ mark: 'trouble', say: 'something broke' }],
  rules: [
    rule('proxy/module-proxy-auth', 'Get {url:url} is refused', {
      because: { en: '{url} refuses', zh: '{url}' },
      explains: ['network/dns'],
      remedies: [{ do: { en: 'D', zh: 'D' }, run: 'curl {url}', verify: 'curl -I {url}; ls {home}', risk: 'safe' }],
      avoid: [{ run: 'wget {url}', why: { en: 'W', zh: 'W' } }],
    }),
    rule('network/dns', 'lookup of {url:url} failed'),
    rule('network/timeout', '', { signals: [{ say: 'slow {url:url}', strength: 'weak' }] }),
  ],
}

test.each([
  ['a verdict', [`Get ${URL_WITH_SECRET}/x is refused`]],
  ['what it explains', [`Get ${URL_WITH_SECRET}/x is refused`, `lookup of ${URL_WITH_SECRET} failed`]],
  ['a hint', [`slow ${URL_WITH_SECRET}`]],
  ['an unknown failure', [`something broke: ${URL_WITH_SECRET}`]],
  ['a fact', [`GOPROXY="${URL_WITH_SECRET}"`, `HOME=/x/TOKEN=${SECRET}`, `Get ${URL_WITH_SECRET}/x is refused`]],
  ['colours inside', [`Get ${URL_WITH_SECRET.replace('s3cret', '\x1b[1ms3cret')}/x is refused`]],
  ['a JSON record', [JSON.stringify({ Output: `Get ${URL_WITH_SECRET}/x is refused\n` })]],
])('%s never shows a credential', (_, log) => {
  const result = createClassifier({ builtIn: false, rules: [PACK] }).classify(log.join('\n'), {
    source: `${URL_WITH_SECRET}/log`,
  })
  const text = JSON.stringify(result)
  expect(text).not.toContain(SECRET)
  expect(text).toContain('***@goproxy.corp')
})
