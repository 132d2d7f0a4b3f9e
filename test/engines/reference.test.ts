import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Hypothesis } from '../../src/domain/engine.js';
import { openMarianEngine } from '../../src/engines/open-marian-engine.js';

/**
 * A small Marian in full precision and what Hugging Face transformers finds with it, in Python
 * (training/reference/README.md). Its words are `w2` to `w118`, after their token numbers.
 */
const FOLDER = 'test/fixtures/toy-marian';

interface Reference {
  readonly source: readonly number[];
  readonly hypotheses: readonly { readonly tokens: readonly number[]; readonly score: number | null }[];
}

function readReferences(name: string): Reference[] {
  const lines = readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n');
  return lines.map((line): Reference => JSON.parse(line));
}

function spell(tokens: readonly number[]): string {
  return tokens.flatMap((token) => (token === 0 ? [] : [`w${token}`])).join(' ');
}

async function translateAll(references: readonly Reference[], beams: number, lengthPenalty: number) {
  const decoding = { beams, lengthPenalty, maxBatchTokens: 1000, alternatives: beams - 1 };
  const signature = { model: 'toy', revision: '1', filesHash: '', decoding };
  const engine = await openMarianEngine({ folder: FOLDER, threads: 1, ...signature });
  const hypotheses: Hypothesis[] = [];
  for (let start = 0; start < references.length; start += 25) {
    const sources = references.slice(start, start + 25).map(({ source }) => spell(source));
    const results = await engine.translate(sources, new AbortController().signal);
    hypotheses.push(...results.flatMap((result) => (result.ok ? [result.hypothesis] : [])));
  }
  return hypotheses;
}

describe.each([
  ['one beam', 'beams-1.jsonl', 1, 1],
  ['four beams', 'beams-4.jsonl', 4, 1],
  ['six beams and a length penalty of 0.6', 'beams-6-penalty-0.6.jsonl', 6, 0.6],
])('beside Hugging Face transformers, with %s', async (_, name, beams, lengthPenalty) => {
  const references = readReferences(name);
  const hypotheses = await translateAll(references, beams, lengthPenalty);
  const same = references.filter(({ hypotheses: [best] }, index) => {
    return best !== undefined && spell(best.tokens) === hypotheses[index]?.text;
  });

  it('finds the same best hypothesis for at least 99.5 % of 500 sources', () => {
    expect(references).toHaveLength(500);
    expect(same.length).toBeGreaterThanOrEqual(497.5);
  });

  it('gives the same scores to 0.001, of the alternatives too', () => {
    for (const [index, reference] of references.entries()) {
      const hypothesis = hypotheses[index];
      if (hypothesis === undefined || !same.includes(reference)) continue;
      const scores = new Map(
        [hypothesis, ...hypothesis.alternatives].map((scored) => [scored.text, scored.score]),
      );
      for (const { tokens, score } of reference.hypotheses) {
        const ours = scores.get(spell(tokens));
        if (score !== null && ours !== undefined) expect(Math.abs(ours - score)).toBeLessThan(0.001);
      }
    }
  });
});
