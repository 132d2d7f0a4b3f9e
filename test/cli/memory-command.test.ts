import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const MEMORY = [
  { source: 'De kat slaapt diep.', target: 'The cat is fast asleep.', article: 'a.txt' },
  { source: 'Er vielen 12 doden.', target: '12 people died.', article: 'a.txt' },
]
  .map((entry) => `${JSON.stringify(entry)}\n`)
  .join('');

const fixture = (name: string) => readFileSync(new URL(`../fixtures/tmx/${name}`, import.meta.url));

function makeMemoryDesk() {
  const desk = makeDesk();
  desk.write('tweeluik.memory.jsonl', MEMORY);
  return desk;
}

/** A sentence is one argument, which the desk would split at its spaces. */
const quoted = (text: string) => text.replaceAll(' ', '\u00A0');

describe('tweeluik memory', () => {
  it('find shows what is alike, and how the Dutch differs', async () => {
    const desk = makeMemoryDesk();
    const shown = await desk.run(`memory find ${quoted('De hond slaapt diep.')}`);
    expect(shown.stdout).toBe(
      [
        '75 % alike, tweeluik.memory.jsonl, a.txt',
        '  nl  De [-kat-]{+hond+} slaapt diep.',
        '  en  The cat is fast asleep.',
        '',
        '1 match',
        '',
      ].join('\n'),
    );
    const numbers = await desk.run(`memory find ${quoted('Er vielen 9 doden.')}`);
    expect(numbers.stdout).toContain('only numbers differ, tweeluik.memory.jsonl, a.txt');
    expect((await desk.run(`memory find ${quoted('Er vielen 12 doden.')}`)).stdout).toContain(
      'the same sentence, ',
    );
    expect((await desk.run('memory find Nee.')).stdout).toBe('0 matches\n');
    const json = await desk.run(`memory find ${quoted('De hond slaapt diep.')} --json`);
    expect(JSON.parse(json.stdout)).toMatchObject({
      formatVersion: 1,
      matches: [{ kind: 'fuzzy', similarity: 75 }],
    });
  });

  it('import adds what is new, names what it skips, and adds nothing twice', async () => {
    const desk = makeMemoryDesk();
    desk.write('o.tmx', fixture('omegat-project-save.tmx'));
    desk.write('r.tmx', fixture('okapi-rainbow.tmx'));
    const shown = await desk.run('memory import o.tmx r.tmx');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toBe(
      [
        'o.tmx: 4 pairs, 4 new in tweeluik.memory.jsonl',
        'r.tmx: 1 pair, 1 new in tweeluik.memory.jsonl',
        '  line 9, skipped: expected Dutch (nl) and English (en), got "nl, fr"',
        '  line 13, skipped: expected a text in both languages, got an empty one',
        '',
      ].join('\n'),
    );
    const before = desk.read('tweeluik.memory.jsonl');
    expect((await desk.run('memory import o.tmx r.tmx')).stdout).toContain('4 pairs, 0 new');
    expect(desk.read('tweeluik.memory.jsonl')).toBe(before);
  });

  it('export writes TMX that comes in again as nothing new, to a file or to stdout', async () => {
    const desk = makeMemoryDesk();
    expect((await desk.run('memory export m.tmx')).stdout).toBe('wrote m.tmx: 2 pairs\n');
    expect(desk.read('m.tmx')).toContain('<seg>12 people died.</seg>');
    expect((await desk.run('memory export -')).stdout).toBe(desk.read('m.tmx'));
    expect((await desk.run('memory import m.tmx')).stdout).toContain('2 pairs, 0 new');
  });

  it('import of a damaged file leaves everything as it was', async () => {
    const desk = makeMemoryDesk();
    desk.write('good.tmx', fixture('memoq.tmx'));
    desk.write('bad.tmx', '<tmx><body><tu>\n</body></tmx>');
    const shown = await desk.run('memory import good.tmx bad.tmx');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(
      'bad.tmx is not well-formed TMX: 2:7: unexpected close tag.  [memory/damaged-tmx]',
    );
    expect(desk.read('tweeluik.memory.jsonl')).toBe(MEMORY);
  });
});

describe('translating with memories', () => {
  it('offers what is alike, best first, and asks the engine all the same', async () => {
    const desk = makeMemoryDesk();
    desk.write('b.txt', 'De kat slaapt heel diep. Er vielen 9 doden.\n');
    await desk.run('translate b.txt');
    const [cat, dead] = parseUnits(desk.read('b.tweeluik/bitext.jsonl'));
    expect(cat).toMatchObject({
      origin: 'machine',
      matches: [{ kind: 'fuzzy', similarity: 80, target: 'The cat is fast asleep.' }],
    });
    expect(dead).toMatchObject({
      origin: 'machine',
      matches: [{ kind: 'numbers', target: '12 people died.' }],
    });
  });

  it('reads those named with --memory, each flag with one, and those of the settings; writes neither', async () => {
    const desk = makeDesk();
    desk.write('m.jsonl', MEMORY);
    desk.write('q.tmx', fixture('memoq.tmx'));
    desk.write('r.tmx', fixture('okapi-rainbow.tmx'));
    desk.write('tweeluik.config.json', '{ "memories": ["r.tmx"] }');
    desk.write('b.txt', 'De kat slaapt diep. De trein rijdt niet. Een tweede zin.\n');
    const shown = await desk.run('translate --memory m.jsonl --memory q.tmx b.txt');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('3 reused from memory, nothing to translate');
    expect(shown.stderr).toBe(
      'r.tmx: 2 skipped, first at line 9: expected Dutch (nl) and English (en), got "nl, fr"\n',
    );
    expect(desk.read('b.tweeluik/target.txt')).toBe(
      'The cat is fast asleep. The train is not running. A second sentence.\n',
    );
    expect(desk.read('m.jsonl')).toBe(MEMORY);
    expect(desk.list()).not.toContain('tweeluik.memory.jsonl');
  });

  it('names a memory that is missing, before anything is translated', async () => {
    const desk = makeDesk();
    desk.write('b.txt', 'Ja.\n');
    const shown = await desk.run('translate b.txt --memory gone.tmx');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('cannot read gone.tmx: there is no such file  [input/not-found]');
    expect(desk.engines.asked).toEqual([]);
  });

  it('says that a text without an article has no use for memories', async () => {
    const desk = makeMemoryDesk();
    expect((await desk.run('translate - --memory tweeluik.memory.jsonl', 'Ja.')).stderr).toContain(
      'none of --out',
    );
    expect((await desk.run('translate - --no-memory', 'Ja.')).stdout).toBe('EN(Ja.)');
  });

  it('refuses a flag that is given twice and takes one value', async () => {
    const desk = makeDesk();
    desk.write('b.txt', 'Ja.\n');
    const shown = await desk.run('translate b.txt --out x --out y');
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toBe(
      'tweeluik: --out was given more than once  [usage/given-twice]\n  give it once\n',
    );
    expect((await desk.run('translate b.txt --length-penalty 1 --length-penalty 2')).stderr).toContain(
      '--length-penalty was given more than once',
    );
    expect((await desk.run('translate b.txt --quiet --quiet')).code).toBe(0);
  });
});
