// Writes what the command says into README.md, under each <!-- output: ARGS --> mark, so that the page shows what is true.
// `node scripts/readme.js --check` fails where the page is out of date.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const file = new URL('README.md', root)
const before = readFileSync(file, 'utf8')
const after = before.replace(/(<!-- output: (.+) -->\n\n?```text\n)[\s\S]*?```/g, (_, head, args) => {
  const output = execFileSync(process.execPath, ['dist/cli/bin.js', ...args.split(' ')], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  })
  return `${head}${output}\`\`\``
})
if (!process.argv.includes('--check')) writeFileSync(file, after)
else if (after !== before) {
  console.error('README.md does not show what the command says: run node scripts/readme.js')
  process.exitCode = 1
}
