import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/check/run-checks.js';
import { findTerms } from '../../src/check/terms/find-terms.js';
import { makeTermIndex } from '../../src/check/terms/term-index.js';
import type { TermEntry } from '../../src/domain/glossary.js';

const makeEntry = (source: string, targets: string[], changes: Partial<TermEntry> = {}): TermEntry => ({
  source,
  targets,
  forbidden: [],
  isKept: false,
  isCaseSensitive: false,
  note: '',
  ...changes,
});

const GLOSSARY = [
  makeEntry('Tweede Kamer', ['House of Representatives', 'Lower House'], { forbidden: ['Second Chamber'] }),
  makeEntry('kamer', ['room']),
  makeEntry('klimaat', ['climate']),
  makeEntry('klimaatakkoord', ['climate agreement']),
  makeEntry('openbaar ministerie', ['public prosecution service']),
  makeEntry('gemeente', ['municipality']),
  makeEntry('ProRail', ['ProRail'], { isKept: true }),
  makeEntry('Aarde', ['Earth'], { isCaseSensitive: true }),
  makeEntry('gezondheidszorg', ['health care']),
  makeEntry('genoom', ['genome']),
];
const terms = makeTermIndex(GLOSSARY);

describe('the terms of a sentence', () => {
  it.each([
    ['De Tweede Kamer stemde.', ['Tweede Kamer']],
    ['De kamers waren leeg.', ['kamers']],
    ['Het klimaatakkoord is er.', ['klimaatakkoord']],
    ['De klimaatminister sprak.', ['klimaatminister']],
    ['De openbare ministeries zwegen.', ['openbare ministeries']],
    ['Het openbaar, ministerie.', []],
    ['Gemeenten betalen.', ['Gemeenten']],
    ['Aarde is een planeet. De aarde is droog.', ['Aarde']],
    ['Aan prorail en ProRail.', ['ProRail']],
    ['Hij heeft het genomen.', []],
  ])('%s', (text, expected) => {
    const found = findTerms(text, terms).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});

const say = (source: string, target: string) =>
  runChecks({ source, target, blockKind: 'paragraph' }, { terms })
    .filter(({ code }) => code === 'check/glossary')
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('the glossary check', () => {
  it.each([
    ['De Tweede Kamer stemde.', 'The Lower House voted.'],
    ['De gemeenten betalen.', 'The municipalities pay.'],
    ['De klimaatminister sprak.', 'The climate minister spoke.'],
    ['De gezondheidszorg kost geld.', 'Healthcare costs money.'],
    ['ProRail bouwt.', 'ProRail is building.'],
    ['Het is koud.', 'It is cold.'],
  ])('says nothing of %s', (source, target) => {
    expect(say(source, target)).toEqual([]);
  });

  it.each([
    [
      'De gemeenten betalen.',
      'The towns pay.',
      'warning: the glossary translates “gemeenten” as “municipality”, which the English does not have',
    ],
    [
      'De Tweede Kamer stemde.',
      'The Second Chamber voted.',
      'warning: the glossary forbids “Second Chamber” for “Tweede Kamer” and asks for “House of Representatives” or “Lower House”',
    ],
    [
      'De klimaatminister sprak.',
      'The weather minister spoke.',
      'info: the glossary translates “klimaat”, here in “klimaatminister”, as “climate”, which the English does not have',
    ],
    [
      'ProRail bouwt.',
      'The railways are building.',
      'warning: the glossary keeps “ProRail” as it is, and the English does not have it',
    ],
  ])('%s', (source, target, expected) => {
    expect(say(source, target)).toEqual([expected]);
  });

  it('takes any target of two entries for one term', () => {
    const both = makeTermIndex([makeEntry('bank', ['bank'])], [makeEntry('bank', ['bench'])]);
    const pair = { source: 'Op de bank.', target: 'On the bench.', blockKind: 'paragraph' } as const;
    expect(runChecks(pair, { terms: both })).toEqual([]);
  });
});
