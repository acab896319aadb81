const numbers = (version) => version.split(/\D+/).filter(Boolean).map(Number)

/** For sorting `1.9`, `1.22.12`, `1.27rc1` by release. */
export function compareReleases(a, b) {
  const [left, right] = [numbers(a), numbers(b)]
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Whether a release is within a range such as `>=1.17 <1.21`, where `1.21` in a bound stands for 1.21.0, and `1.22` alone for
 * any 1.22.x.
 */
export function inRange(version, range = '') {
  return range
    .split(/\s+/)
    .filter(Boolean)
    .every((bound) => {
      const [, operator, wanted] = /^([<>]?=?)(\d.*)$/.exec(bound)
      const compared = compareReleases(version, wanted)
      if (operator === '') return version === wanted || version.startsWith(`${wanted}.`)
      return { '>=': compared >= 0, '<=': compared <= 0, '<': compared < 0, '>': compared > 0 }[operator]
    })
}
