const BINS = 10

/**
 * The expected calibration error: by how much stated confidences miss the share of right answers, over bins of equal width,
 * weighted by how many answers a bin has (Naeini et al. 2015, "Obtaining well calibrated probabilities using Bayesian binning").
 * @returns 0 (confidence is what it says) to 1; 0 where there are no answers
 */
export function calibrationError(answers: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, right } of answers) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (bin === undefined) continue
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  const misses = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0)
  return answers.length === 0 ? 0 : misses / answers.length
}
