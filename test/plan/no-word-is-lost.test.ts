import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { hypothesisOf } from '../../src/domain/draft.js';
import type { MemoryEntry } from '../../src/domain/memory.js';
import { asksEngine } from '../../src/domain/plan.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { makeMemoryIndex } from '../../src/plan/memory/make-memory-index.js';
import { addEntries, listReviewedEntries } from '../../src/review/reviewed-entries.js';
import { makeArticle, SIGNATURE, speak } from './make-units.js';

const WORDS = ['kat', 'huis', 'Gent', 'minister', 'de', 'het', 'sprak', 'en', 'zweeg', 'regen', 'ja'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);
const article = fc.array(sentence, { maxLength: 12 });

type Deed =
  | { kind: 'rewrite'; sentences: string[] }
  | { kind: 'splice'; at: number; remove: number; insert: string[] }
  | { kind: 'join'; at: number }
  | { kind: 'correct'; at: number; approve: boolean }
  | { kind: 'refresh' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 1, arbitrary: article.map((sentences) => ({ kind: 'rewrite' as const, sentences })) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('splice' as const),
      at: fc.nat(12),
      remove: fc.nat(3),
      insert: fc.array(sentence, { maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), at: fc.nat(12) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('correct' as const), at: fc.nat(12), approve: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'refresh' as const }) },
);

/** An article with its bilingual file, the memory that grows from it, and all that a person ever typed. */
class Desk {
  file: BilingualFile | null = null;
  memory: readonly MemoryEntry[] = [];
  typed: string[] = [];
  models = 1;

  constructor(private sentences: string[]) {}

  act(deed: Deed): void {
    if (deed.kind === 'rewrite') this.sentences = deed.sentences;
    if (deed.kind === 'splice') this.sentences.splice(deed.at, deed.remove, ...deed.insert);
    if (deed.kind === 'join') this.join(deed.at);
    if (deed.kind === 'correct') this.correct(deed.at, deed.approve);
    if (deed.kind === 'refresh') this.models += 1;
    this.run(deed.kind === 'refresh');
  }

  private join(at: number): void {
    const pair = this.sentences.slice(at, at + 2);
    if (pair.length === 2) this.sentences.splice(at, 2, pair.join(' '));
  }

  private correct(at: number, approve: boolean): void {
    const unit = this.file?.units[at];
    if (this.file === null || unit === undefined) return;
    const target = `typed${this.typed.length}`;
    // What is typed over is the person's own decision; only what stands is claimed.
    this.typed = this.typed.filter((word) => !unit.target.includes(word)).concat(target);
    const approval = approve ? { source: unit.source, target, hypothesis: hypothesisOf(unit) ?? '' } : null;
    const state = approve ? 'reviewed' : 'translated';
    const units = this.file.units.map((other) =>
      other === unit ? ({ ...unit, target, origin: 'human' as const, state, approval } as const) : other,
    );
    this.file = { ...this.file, units };
  }

  run(refresh = false): void {
    const segmented = makeArticle(this.sentences);
    const signature = { ...SIGNATURE, model: `model ${this.models}` };
    const request = {
      old: this.file,
      article: { name: 'a', hash: 'h', segmented },
      signature,
      notice: null,
      refresh,
      memory: { index: makeMemoryIndex([{ name: 'm', entries: this.memory }]), article: 'a' },
      rules: [],
    };
    const { header, steps, detached } = makePlan(request);
    const units = steps.map((step) => {
      if (!asksEngine(step) || step.action === 'compare') return step.unit;
      return speak(step.unit, header.signature);
    });
    this.file = { header, units, detached };
    this.memory = addEntries(this.memory, listReviewedEntries(this.file, 'a')).entries;
  }
}

it('through hundreds of histories, every word that a person typed is still there', () => {
  const history = fc.property(article, fc.array(deed, { minLength: 1, maxLength: 15 }), (start, deeds) => {
    const desk = new Desk([...start]);
    desk.run();
    for (const each of deeds) desk.act(each);
    const kept = JSON.stringify(desk.file);
    for (const word of desk.typed) expect(kept).toContain(word);
    const ids = [...(desk.file?.units ?? []), ...(desk.file?.detached ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { file } = desk;
    desk.run();
    expect(desk.file).toEqual(file);
  });
  fc.assert(history, { seed: 20261123, numRuns: 500 });
});

it('planning twice changes nothing more', () => {
  const twice = fc.property(article, article, (before, after) => {
    const desk = new Desk([...before]);
    desk.run();
    desk.act({ kind: 'rewrite', sentences: [...after] });
    const once = desk.file;
    desk.run();
    expect(desk.file).toEqual(once);
  });
  fc.assert(twice, { seed: 20261123, numRuns: 300 });
});
