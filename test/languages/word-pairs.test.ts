import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DUTCH } from '../../src/languages/nl-en/dutch.js';
import { ENGLISH } from '../../src/languages/nl-en/english.js';

const text = readFileSync('src/languages/nl-en/word-pairs.txt', 'utf8');
const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the file of word pairs', () => {
  it('says how it was made and under which licence it is', () => {
    expect(text).toMatch(/^# .*\n(# .*\n)*# .*CC BY-SA 4\.0/);
  });

  it('has one pair a line, each once, sorted', () => {
    expect(lines.filter((line) => !/^[A-Za-z][a-z' -]* [a-z][a-z' -]*$/.test(line))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  // From a dictionary.
  it.each([
    ['huis', 'house'],
    ['hond', 'dog'],
    ['regering', 'government'],
    ['jaren', 'years'],
    ['gezegd', 'said'],
    ['rusland', 'russia'],
  ])('has %s: %s, both ways', (dutch, english) => {
    expect(DUTCH.listTranslations(dutch)).toContain(english);
    expect(ENGLISH.listTranslations(english)).toContain(dutch);
  });

  // Stood in the table when it was counted with the weights of one alignment.
  it.each([
    ['houdbaar', 'pension'],
    ['aangaande', 'eplp'],
    ['zijner', 'foreskin'],
    ['opgevuld', 'loophole'],
    ['onttrokken', 'suffered'],
    ['uitdrukte', 'deliberations'],
    ['aandoet', 'owing'],
  ])('does not have %s: %s', (dutch, english) => {
    expect(DUTCH.listTranslations(dutch)).not.toContain(english);
  });

  it('tells words from names', () => {
    expect([DUTCH.isKnownWord('huis'), DUTCH.isKnownWord('rusland')]).toEqual([true, false]);
    expect([ENGLISH.isKnownWord('house'), ENGLISH.isKnownWord('russia')]).toEqual([true, false]);
  });
});
