import type { TranslationUnit } from '../domain/translation-unit.js';

/** Units in reading order, open for changes: to find or exchange one costs the same in an article of any length. */
export class UnitList {
  readonly #units: TranslationUnit[];
  #places = new Map<string, number>();

  constructor(units: readonly TranslationUnit[]) {
    this.#units = [...units];
    this.#index();
  }

  get units(): readonly TranslationUnit[] {
    return this.#units;
  }

  find(id: string): TranslationUnit | undefined {
    return this.#units[this.#places.get(id) ?? -1];
  }

  /** The units with these ids if they are neighbours in this order, else undefined. */
  findRun(ids: readonly string[]): readonly TranslationUnit[] | undefined {
    const start = this.#places.get(ids[0] ?? '') ?? -1;
    const run = this.#units.slice(start, start + ids.length);
    return start >= 0 && run.length === ids.length && run.every(({ id }, at) => id === ids[at])
      ? run
      : undefined;
  }

  /** Puts other units in the place of a run that `findRun` gave. */
  exchange(run: readonly TranslationUnit[], units: readonly TranslationUnit[]): void {
    const start = this.#places.get(run[0]?.id ?? '') ?? this.#units.length;
    this.#units.splice(start, run.length, ...units);
    if (run.length !== units.length) this.#index();
  }

  #index(): void {
    this.#places = new Map(this.#units.map(({ id }, place) => [id, place]));
  }
}
