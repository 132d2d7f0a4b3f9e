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
    expect(shown.stdout).toContain('next: tweeluik review a.txt   (2 not reviewed');
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

describe('the command to type next', () => {
  it('finds an article with a space in its name, whose folder is elsewhere', async () => {
    const desk = makeDesk();
    desk.write('a b.txt', 'De kat slaapt.\n');
    const typed = '"a b.txt" --out "to c"';
    const translated = await desk.run(['translate', 'a b.txt', '--out', 'to c']);
    expect(translated.stdout).toContain(`next: tweeluik review ${typed} `);
    const status = await desk.run(['status', 'a b.txt', '--out', 'to c']);
    expect(status.stdout).toContain(`next: tweeluik review ${typed} `);
    const sheet = await desk.run(['sheet', 'a b.txt', '--out', 'to c', '--format', 'md']);
    expect(sheet.stdout).toContain(`tweeluik apply ${typed} "to c/review.md"`);
    const lost = await desk.run(['status', 'a b.txt', '--out', 'none']);
    expect(lost.stderr).toContain('run `tweeluik translate "a b.txt" --out none` first');
  });
});

describe('tweeluik diff', () => {
  it('shows each corrected segment with its Dutch, and deletions and insertions without colour', async () => {
    const desk = await makeCorrectedDesk();
    expect((await desk.run('diff a.txt')).stdout).toBe(
      [
        'segment 1, unit 1, translated; 1 edit, 25.0 per 100 words',
        '    Dutch: De kat slaapt.',
        '    The cat [-are-]{+is+} asleep.',
        '',
        'a.txt: 1 of 2 targets differ from what the machine said',
        '  1 edit, 25.0 per 100 words: 0 inserted, 0 deleted, 1 replaced, 0 moved',
        '',
      ].join('\n'),
    );
  });

  it('shows what the next model says against the one before, beside the words of a person', async () => {
    const desk = await makeCorrectedDesk();
    desk.engines.model = 'another';
    desk.engines.say = (source) => (source.includes('kat') ? 'The cat sleeps.' : `EN(${source})`);
    await desk.run('translate a.txt --refresh');
    const { stdout } = await desk.run('diff a.txt --between previous..current');
    expect(stdout).toContain('    stands: The cat is asleep.\n    The cat [-are asleep-]{+sleeps+}.\n');
    expect(stdout).toContain('a.txt: 1 of 2 machine translations differ from the one before\n');
  });

  it('shows what changed in the Dutch, whoever translated it', async () => {
    const desk = await makeCorrectedDesk();
    await desk.run('translate a.txt');
    desk.write('a.txt', 'De kat slaapt weer. Het regent in Laken.\n');
    await desk.run('translate a.txt');
    const { stdout } = await desk.run('diff a.txt --between source');
    expect(stdout).toContain('    was: The cat is asleep.\n');
    expect(stdout).toContain('    De kat slaapt{+ weer+}.\n');
    expect(stdout).toContain('    Het regent in [-Gent-]{+Laken+}.\n');
  });

  it('writes a page, and keeps a copy of another file that was there', async () => {
    const desk = await makeCorrectedDesk();
    desk.write('page.html', 'my own notes');
    const shown = await desk.run('diff a.txt --html page.html');
    expect(shown).toMatchObject({ code: 0, stdout: 'wrote page.html: 1 of 2 segments differ\n' });
    expect(desk.read('page.html')).toContain('<del>');
    await desk.run('diff a.txt --html page.html');
    const copies = desk.list().filter((name) => name.startsWith('page') && name !== 'page.html');
    expect(copies.map((name) => desk.read(name))).toEqual(['my own notes']);
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
