// npm run calibrate: how far the stated confidences can be trusted, by ten-fold cross-validation over corpus/first-sight.csv. All
// logs of a scenario are in one fold, since they resemble each other. The confidences themselves are made by scripts/gen.js.
import { createHash } from 'node:crypto'
import { countPatterns, readVerdicts } from './corpus/count-patterns.js'

const FOLDS = 10
const BINS = 10
const rows = readVerdicts().map((verdict) => ({
  ...verdict,
  fold: createHash('sha256').update(verdict.id.split('@')[0]).digest()[0] % FOLDS,
}))

// As src/rank/confidence.ts.
const confidence = ([right, all] = [0, 0]) => Math.round(((right + 1) / (all + 2)) * 100) / 100

const bins = Array.from({ length: BINS }, () => ({ stated: 0, right: 0, all: 0 }))
for (let fold = 0; fold < FOLDS; fold++) {
  const counts = countPatterns(rows.filter((row) => row.fold !== fold))
  for (const { pattern, right } of rows.filter((row) => row.fold === fold && row.first)) {
    const stated = confidence(counts[pattern])
    const bin = bins[Math.min(BINS - 1, Math.floor(stated * BINS))]
    bin.stated += stated
    bin.right += right ? 1 : 0
    bin.all += 1
  }
}

console.log('evidence                    right   of   confidence')
for (const [pattern, [right, all]] of Object.entries(countPatterns(rows)).toSorted()) {
  console.log(
    `${pattern.padEnd(26)}${String(right).padStart(7)}${String(all).padStart(5)}${confidence([right, all]).toFixed(2).padStart(13)}`,
  )
}
const first = rows.filter((row) => row.first)
const error = bins.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0) / first.length
console.log(
  `\n${first.length} first verdicts; expected calibration error ${error.toFixed(3)} in ${FOLDS}-fold cross-validation by scenario`,
)
