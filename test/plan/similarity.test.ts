import { describe, expect, it } from 'vitest';
import { measureSimilarity } from '../../src/plan/memory/fuzzy-index.js';
import { findNumberPattern, splitWords } from '../../src/plan/memory/words.js';

describe('similarity, counted by hand', () => {
  it.each([
    ['the same text', 'De kat slaapt.', 'De kat slaapt.', 100],
    ['another mark at the end', 'De kat slaapt.', 'De kat slaapt!', 99],
    ['another case', 'De kat slaapt.', 'DE KAT SLAAPT.', 99],
    ['another apostrophe', "Foto's genoeg.", 'Foto’s genoeg.', 99],
    ['1 of 4 words replaced', 'De kat slaapt diep.', 'De hond slaapt diep.', 75],
    ['1 word more, 5 in the longer', 'De kat slaapt heel diep.', 'De kat slaapt diep.', 80],
    [
      '1 word moved is 2 edits of 6',
      'Vandaag slaapt de kat heel diep.',
      'De kat slaapt vandaag heel diep.',
      33,
    ],
    [
      '2 of 7 words, rounded down',
      'een twee drie vier vijf zes zeven',
      'een twee drie vier vijf acht negen',
      71,
    ],
    ['a number with its separators is 1 word of 4', 'Het kost 1.234,50 euro.', 'Het kost 99 euro.', 75],
    ['a hyphen stands between two words: 1 of 3', 'Noord-Korea dreigt.', 'Zuid-Korea dreigt.', 66],
    ['nothing in common', 'De kat slaapt.', 'Het regent.', 0],
    ['no words at all', '***', '* * *', 0],
    ['an empty text', '', 'De kat.', 0],
  ])('%s', (_, one, other, expected) => {
    expect(measureSimilarity(one, other)).toBe(expected);
    expect(measureSimilarity(other, one)).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ["Zo'n foto’s, 1.234,50 euro (EU-top)!", ["zo'n", "foto's", '1.234,50', 'euro', 'eu', 'top']],
    ["'s Avonds om 14:30.", ['s', 'avonds', 'om', '14:30']],
    ['21e, A4 en coo\u0308peratie', ['21', 'e', 'a', '4', 'en', 'coo\u0308peratie']],
    ['… – !', []],
  ])('%s', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });
});

describe('only the numbers differ', () => {
  it.each([
    ['Er vielen 12 doden.', 'Er vielen 1.400 doden.', true],
    ['Om 14:30 uur, op 3 mei.', 'Om 9.15 uur, op 12 mei.', true],
    ['Er vielen 12 doden.', 'Er vielen 12 gewonden.', false],
    ['Er vielen geen doden.', 'Er vielen 12 doden.', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(findNumberPattern(one) !== undefined && findNumberPattern(one) === findNumberPattern(other)).toBe(
      expected,
    );
  });

  it('says nothing of sentences that are numbers alone', () => {
    expect(findNumberPattern('3 - 1')).toBeUndefined();
  });
});
