import { describe, expect, it } from 'vitest';
import { makeDesk } from './desk.js';

async function makeCorrectedDesk() {
  const desk = makeDesk();
  desk.engines.say = (source) => (source.includes('kat') ? 'The cat are asleep.' : `EN(${source})`);
  desk.write('a.txt', 'De kat slaapt. Het regent in Gent.\n');
  await desk.run('translate a.txt');
  const name = 'a.tweeluik/bitext.jsonl';
  desk.write(
    name,
    desk.read(name).replace('"target":"The cat are asleep."', '"target":"The cat is asleep."'),
  );
  return desk;
}

describe('tweeluik status', () => {
  it('counts corrections that no run has taken up yet, and says what is next', async () => {
    const desk = await makeCorrectedDesk();
    const shown = await desk.run('status a.txt');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('a.txt: 2 segments, translated by scripted');
    expect(shown.stdout).toContain('1 the machine, 1 a person');
    expect(shown.stdout).toContain('next: review the 2 translated segments');
    expect(JSON.parse((await desk.run('status a.txt --json')).stdout)).toMatchObject({
      formatVersion: 1,
      segments: 2,
      origins: { machine: 1, human: 1 },
    });
  });

  it('says how to begin when the article was never translated', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    const shown = await desk.run('status a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('run `tweeluik translate a.txt` first');
  });
});

describe('tweeluik diff', () => {
  it('shows each corrected segment with its Dutch, and deletions and insertions without colour', async () => {
    const desk = await makeCorrectedDesk();
    expect((await desk.run('diff a.txt')).stdout).toBe(
      [
        'segment 1, unit 1, translated',
        '    De kat slaapt.',
        '    The cat [-are-]{+is+} asleep.',
        '',
        'a.txt: 1 of 2 targets differ from what the machine said',
        '',
      ].join('\n'),
    );
  });
});

describe('tweeluik segment', () => {
  const text = 'Kop\n\nDr. De Vries sprak. Hij zweeg.\n';

  it('prints a line for each segment', async () => {
    const shown = await makeDesk().run('segment -', text);
    expect(shown.stdout).toBe('Kop\nDr. De Vries sprak.\nHij zweeg.\n');
  });

  it('prints with --json a JSON object a line, whose offsets cut the segments out of the text', async () => {
    const shown = await makeDesk().run('segment - --json', text);
    const segments = shown.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(
      segments.map(({ source }) => source),
    );
    expect(segments.map(({ block, blockKind }) => [block, blockKind])).toEqual([
      [0, 'heading'],
      [1, 'paragraph'],
      [1, 'paragraph'],
    ]);
  });
});
