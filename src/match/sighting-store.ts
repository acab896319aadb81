import type { Sighting } from './sighting.ts'

/** Sightings kept of one template: a log with an error in every line proves nothing more by its millionth. */
const MOST_FIRST = 100
const MOST_LAST = 100

/** Collects sightings in bounded memory: the first and the last hundred of each template. */
export class SightingStore {
  readonly #kept = new Map<number, Sighting[]>()
  readonly #counts = new Map<number, number>()

  add(sighting: Sighting): void {
    const { template } = sighting
    const kept = this.#kept.get(template) ?? []
    const count = this.#counts.get(template) ?? 0
    this.#kept.set(template, kept)
    this.#counts.set(template, count + 1)
    const slot = count < MOST_FIRST + MOST_LAST ? count : MOST_FIRST + ((count - MOST_FIRST) % MOST_LAST)
    kept[slot] = sighting
  }

  /** By template index, in the order of the log. */
  sorted(): ReadonlyMap<number, readonly Sighting[]> {
    for (const kept of this.#kept.values()) kept.sort((a, b) => a.line - b.line || a.column - b.column)
    return this.#kept
  }
}
