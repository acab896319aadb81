import { expect, test } from '@jest/globals'
import { findSecrets } from '../../scripts/corpus/find-secrets.js'

test.each([
  `remote: https://x:ghp_${'a1B2'.repeat(9)}@github.com/acme/app`,
  `export AWS_ACCESS_KEY_ID=AKIA${'ABCD'.repeat(4)}`,
  ['-----BEGIN', 'OPENSSH PRIVATE KEY-----'].join(' '),
  '/.lab/work/go/1.22.12/bin/go',
])('%s is told of', (log) => {
  expect(findSecrets(log)).toHaveLength(1)
})

test.each(['go: https://build:hunter2@goproxy.corp.example: 401 Unauthorized', 'open /home/dev/go: permission denied'])(
  '%s may be in a log',
  (log) => {
    expect(findSecrets(log)).toEqual([])
  },
)
