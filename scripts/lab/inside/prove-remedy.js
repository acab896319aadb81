import { createClassifier } from '../../../dist/index.js'
import { textOf } from '../judge.js'
import { readRemedies } from '../remedies.js'
import { shell } from './shell.js'

/**
 * Runs a remedy as our verdict on this very log renders it, and then the build again in the same shell.
 *
 * @param wanted a part of the remedy's command as the rule has it
 * @returns {remedy: {template, run, before, after, works, output}}
 */
export async function proveRemedy({ cause, check, run, verify = true, seconds }, wanted, steps, world) {
  const template = readRemedies().find((remedy) => remedy.cause === cause && remedy.run?.includes(wanted))
  if (template === undefined) return { error: `no remedy of ${cause} has "${wanted}" in its command` }
  const log = textOf(steps)
  const verdict = createClassifier()
    .classify(log)
    .verdicts.find((verdict) => verdict.cause === cause)
  const remedy = verdict?.remedies.find((remedy) => remedy.do === template.do.en)
  if (remedy?.run === undefined) return { error: `our verdict on this log has no remedy with "${wanted}"\n${log}` }
  const again = check === undefined ? run : [check].flat()
  const proof = [...again, ...(verify && remedy.verify !== undefined ? [remedy.verify] : [])]
  const script = `set +e\n${remedy.run}\n[ $? -eq 0 ] || exit 97\nset -e\n${proof.join('\n')}`
  const after = await shell(script, world, { seconds })
  const before = steps.at(-1).status
  const works = before !== 0 && after.status === 0
  return {
    remedy: { template: template.run, run: remedy.run, before, after: after.status, works, output: after.output },
  }
}
