import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bleu, segmentBleu } from '../../src/score/bleu.js';
import { chrf } from '../../src/score/chrf.js';
import { printSignature, sumStatistics } from '../../src/score/metric.js';
import { ter } from '../../src/score/ter.js';

type Scores = Readonly<Record<'ter' | 'chrf' | 'bleu', number>>;
type Pair = Scores & { readonly hypothesis: string; readonly reference: string };
interface Whole {
  readonly signatures: Readonly<Record<string, string>>;
  readonly whole: Scores;
}

/** What sacreBLEU said, see the README beside the file. */
function readScores(name: string): { whole: Whole; pairs: Pair[] } {
  const url = new URL(`../fixtures/score/${name}.jsonl`, import.meta.url);
  const [whole, ...pairs] = readFileSync(url, 'utf8').trimEnd().split('\n');
  return { whole: JSON.parse(whole ?? ''), pairs: pairs.map((line) => JSON.parse(line)) };
}

const METRICS = [
  ['ter', ter, ter],
  ['chrf', chrf, chrf],
  ['bleu', bleu, segmentBleu],
] as const;

describe.each(['flores', 'corners'])('the scores of sacreBLEU for %s', (name) => {
  const { whole, pairs } = readScores(name);

  it.each(METRICS)('%s', (key, metric, segmentMetric) => {
    const statistics = pairs.map(({ hypothesis, reference }) => metric.measure(hypothesis, reference));
    const differing = pairs
      .map((pair, index) => ({ ...pair, ours: segmentMetric.score(statistics[index] ?? []) }))
      .filter((pair) => !(Math.abs(pair.ours - pair[key]) < 1e-6));
    expect(differing).toEqual([]);
    expect(metric.score(sumStatistics(statistics))).toBeCloseTo(whole.whole[key], 8);
  });

  it('are signed alike', () => {
    const metrics = { ter, chrf, bleu, segmentBleu };
    const signatures = Object.entries(metrics).map(([key, metric]) => [key, printSignature(metric, '2.6.0')]);
    expect(Object.fromEntries(signatures)).toEqual(whole.signatures);
  });
});
