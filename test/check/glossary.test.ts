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

describe('what the glossary says of a term', () => {
  const sayOf = (glossary: readonly TermEntry[], source: string, target: string) =>
    runChecks({ source, target, blockKind: 'paragraph' }, { terms: makeTermIndex(glossary) })
      .filter(({ code }) => code === 'check/glossary')
      .map(({ message }) => message);

  it('forbids without a wish where it has none', () => {
    const glossary = [makeEntry('wet', [], { forbidden: ['wet'] })];
    expect(sayOf(glossary, 'De wet geldt.', 'The wet applies.')).toEqual([
      'the glossary forbids “wet” for “wet”',
    ]);
    expect(sayOf(glossary, 'De wet geldt.', 'The act applies.')).toEqual([]);
  });

  it('is what all glossaries together say: one that allows a target outdoes one that forbids it', () => {
    const terms = makeTermIndex(
      [makeEntry('wet', ['act'], { forbidden: ['law', 'rule'] })],
      [makeEntry('Wet', ['law'], { forbidden: ['norm'] })],
    );
    const say = (target: string) =>
      runChecks({ source: 'De wet geldt.', target, blockKind: 'paragraph' }, { terms })
        .filter(({ code }) => code === 'check/glossary')
        .map(({ message }) => message);
    expect(say('The law applies.')).toEqual([]);
    expect(say('The rule applies.')).toEqual([
      'the glossary forbids “rule” for “wet” and asks for “act” or “law”',
    ]);
    expect(say('The norm applies.')).toEqual([
      'the glossary forbids “norm” for “wet” and asks for “act” or “law”',
    ]);
  });

  it('keeps apart the same word with and without its capital', () => {
    const glossary = [makeEntry('aarde', ['soil']), makeEntry('Aarde', ['Earth'], { isCaseSensitive: true })];
    expect(sayOf(glossary, 'Op de Aarde.', 'On the planet.')).toEqual([
      'the glossary translates “Aarde” as “soil”, which the English does not have',
    ]);
  });

  it('takes a plural at the start or at the end of the English term', () => {
    const glossary = [makeEntry('procureur-generaal', ['attorney general', 'chief prosecutor'])];
    for (const target of ['Attorneys general spoke.', 'Attorney generals spoke.', 'Chief prosecutors spoke.'])
      expect(sayOf(glossary, 'De procureur-generaal sprak.', target)).toEqual([]);
    expect(sayOf(glossary, 'De procureur-generaal sprak.', 'The general attorney spoke.')).toHaveLength(1);
  });

  it('says a term once, however often it stands there', () => {
    expect(sayOf([makeEntry('wet', ['act'])], 'De wet is de wet.', 'A rule is a rule.')).toHaveLength(1);
  });

  it.each([
    ['bedrijf', 'Het overheidsbedrijf groeit.'],
    ['minister', 'De regeringsminister sprak.'],
    ['regering', 'De regeringsminister sprak.'],
    ['klimaat', 'De klimaatminister sprak.'],
    ['klimaat', 'De klimaatministers spraken.'],
    ['water', 'De waterministers spraken.'],
  ])('finds %s in %s', (term, source) => {
    expect(sayOf([makeEntry(term, ['xyz'])], source, 'So it was.')).toEqual([
      expect.stringContaining(`“${term}”, here in “`),
    ]);
  });

  it('knows a term at the start of a sentence by its capital, and finds none in a long word that has none', () => {
    const glossary = [makeEntry('prorail', ['xyz'], { isCaseSensitive: true })];
    expect(sayOf(glossary, 'Prorail bouwt.', 'It builds.')).toHaveLength(1);
    expect(sayOf(glossary, 'Hier bouwt Prorail.', 'It builds here.')).toEqual([]);
    expect(sayOf(glossary, 'De stikstofcrisisnota lag er.', 'It lay there.')).toEqual([]);
  });

  it('does not find a term across a comma, or a part in a short or a known word', () => {
    const glossary = [makeEntry('openbaar ministerie', ['prosecution']), makeEntry('land', ['country'])];
    expect(sayOf(glossary, 'Het openbaar, ministerie.', 'Public.')).toEqual([]);
    expect(sayOf(glossary, 'Het openbaar-ministerie.', 'Public.')).toHaveLength(1);
    expect(sayOf(glossary, 'Een mooi landschap.', 'A nice view.')).toEqual([]);
  });
});
