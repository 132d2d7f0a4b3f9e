import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDesk } from './desk.js';

interface Pair {
  readonly hypothesis: string;
  readonly reference: string;
}

/** 520 pairs, and what sacreBLEU says of them all: see the README beside the file. */
function readSample(): { pairs: Pair[]; scores: Record<'bleu' | 'chrf' | 'ter', number> } {
  const url = new URL('../fixtures/score/flores.jsonl', import.meta.url);
  const [whole, ...pairs] = readFileSync(url, 'utf8').trimEnd().split('\n');
  return { pairs: pairs.map((line) => JSON.parse(line)), scores: JSON.parse(whole ?? '').whole };
}

function makeScoringDesk({ pairs }: { pairs: readonly Pair[] }) {
  const desk = makeDesk();
  desk.write('mt.en', pairs.map(({ hypothesis }) => `${hypothesis}\r\n`).join(''));
  desk.write('human.en', pairs.map(({ reference }) => reference).join('\n'));
  return desk;
}

const TWO = [
  { hypothesis: 'the cat are asleep', reference: 'the cat is asleep' },
  { hypothesis: '', reference: 'it rains' },
];
const FILES = '--hypothesis mt.en --reference human.en';

describe('tweeluik score', () => {
  it('says what sacreBLEU says of the same files, and signs it as sacreBLEU does', async () => {
    const sample = readSample();
    const { stdout } = await makeScoringDesk(sample).run(`score ${FILES}`);
    expect(stdout).toBe(
      [
        `BLEU|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:tweeluik-test = ${sample.scores.bleu.toFixed(1)}`,
        `chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:tweeluik-test = ${sample.scores.chrf.toFixed(1)}`,
        `TER|nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:tweeluik-test = ${sample.scores.ter.toFixed(1)}`,
        '',
      ].join('\n'),
    );
  });

  it('gives the metrics that are asked for, in that order, unrounded in JSON', async () => {
    const { stdout } = await makeScoringDesk({ pairs: TWO }).run(`score ${FILES} --metric TER,chrf --json`);
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      segments: 2,
      // One word replaced and two missing, of the six in the reference.
      scores: [{ metric: 'TER', score: 50 }, { metric: 'chrF2' }],
    });
  });

  it('reads one of the files from standard input', async () => {
    const desk = makeScoringDesk({ pairs: TWO });
    const { stdout } = await desk.run(
      'score --hypothesis - --reference human.en --metric ter',
      'the cat is asleep\nit rains\n',
    );
    expect(stdout).toMatch(/ = 0\.0\n$/);
  });

  it.each([
    [
      'files of different length',
      `${FILES}-short`,
      'input/not-aligned',
      '2 lines in mt.en, 1 in human.en-short',
    ],
    ['a metric that is none', `${FILES} --metric bleu,comet`, 'usage/unknown-metric', 'bleu, chrf, ter'],
    ['one stream as both files', '--hypothesis - --reference -', 'usage/standard-input-twice', ''],
    ['a file that is not there', '--hypothesis nowhere --reference human.en', 'input/not-found', 'nowhere'],
  ])('refuses %s', async (_what, args, code, message) => {
    const desk = makeScoringDesk({ pairs: TWO });
    desk.write('human.en-short', 'the cat is asleep\n');
    const shown = await desk.run(`score ${args}`);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(`[${code}]`);
    expect(shown.stderr).toContain(message);
  });
});
