import type { Sighting } from './sighting.ts'

/** Collects sightings in bounded memory: of each template so many of the first and so many of the last ones. */
export class SightingStore {
  readonly #most: (template: number) => number
  readonly #kept = new Map<number, Sighting[]>()
  readonly #counts = new Map<number, number>()

  /** @param most how many sightings of a template are kept at each end of the log */
  constructor(most: (template: number) => number) {
    this.#most = most
  }

  add(sighting: Sighting): void {
    const { template } = sighting
    const kept = this.#kept.get(template) ?? []
    const count = this.#counts.get(template) ?? 0
    this.#kept.set(template, kept)
    this.#counts.set(template, count + 1)
    const most = this.#most(template)
    const slot = count < 2 * most ? count : most + ((count - most) % most)
    kept[slot] = sighting
  }

  /** By template index, in the order of the log. */
  sorted(): ReadonlyMap<number, readonly Sighting[]> {
    for (const kept of this.#kept.values()) kept.sort((a, b) => a.line - b.line || a.column - b.column)
    return this.#kept
  }
}
