/** The pure library: no I/O, no Node, no DOM. */
export { createClassifier, type Classifier } from './classify/create-classifier.ts'
export type { Obstacle } from './classify/near-misses.ts'
export { createTracer, type Fate, type Trace, type TracedSignal } from './classify/trace.ts'
export { GofaultError } from './errors.ts'
export type { ClassifierOptions, ClassifyOptions } from './options.ts'
export type { Pack, Rule } from './rules/pack.ts'
export type { Evidence, Explained, Hint, Lang, Remedy, Result, Risk, Status, Trap, Verdict } from './types.ts'
