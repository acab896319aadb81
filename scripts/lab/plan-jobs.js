import { inRange } from './go-range.js'

/**
 * One run a release that a scenario applies to. Its remedies are tried, each in a run of its own, with the oldest and the newest
 * release that know them.
 */
export function planJobs(scenario, releases) {
  const fit = releases.filter(({ version }) => inRange(version, scenario.go))
  const proofs = (scenario.remedies ?? []).flatMap((remedy) => {
    const { run, go } = typeof remedy === 'string' ? { run: remedy } : remedy
    const know = fit.filter(({ version }) => inRange(version, go))
    return [...new Set([know[0], know.at(-1)])].filter(Boolean).map((release) => ({ scenario, release, remedy: run }))
  })
  const plain = fit.filter((release) => proofs.every((proof) => proof.release !== release))
  return [...plain.map((release) => ({ scenario, release })), ...proofs]
}
