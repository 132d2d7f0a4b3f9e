import { expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

const source =
  'De minister sprak gisteren met boeren in Friesland, maar de kinderen van de school in het dorp wachtten buiten op de bus.';

test('a translation of usual length has no finding', () => {
  const target =
    'The minister spoke with farmers in Friesland yesterday, but the children of the village school were waiting outside for the bus.';
  expect(messagesOf('check/length', source, target)).toEqual([]);
  expect(messagesOf('check/missing-text', source, target)).toEqual([]);
});

test('a lost clause is quoted', () => {
  const target = 'The minister spoke with farmers in Friesland yesterday.';
  expect(messagesOf('check/missing-text', source, target)[0]).toContain('kinderen van de school in het dorp');
});

test('a translation that is far too short is found with its share', () => {
  expect(messagesOf('check/length', source, 'The minister spoke.')).toEqual([
    'the English is very short for the Dutch: 16 % of its length',
  ]);
});

test('a sentence too few is found', () => {
  const pair = ['Hij bleef thuis. Zij vertrok zeer vroeg naar de stad.', 'He stayed at home.'] as const;
  expect(messagesOf('check/missing-text', ...pair)).toHaveLength(1);
});

test('a translation that is far too long is found with its share', () => {
  expect(messagesOf('check/length', 'Hij bleef thuis.', 'He stayed at home. '.repeat(5).trim())).toEqual([
    'the English is very long for the Dutch: 588 % of its length',
  ]);
});

test('what is missing is quoted as it stands, on the side that has it', () => {
  const lost = 'the children of the village school were waiting outside for the bus';
  const short = 'De minister sprak gisteren met boeren in Friesland.';
  const long = `The minister spoke with farmers in Friesland yesterday, but ${lost}.`;
  expect(messagesOf('check/missing-text', short, long)).toEqual([
    '“children of the village school were waiting outside for the…” in the English seems to have nothing in the Dutch',
  ]);
});

test('a sentence too few or too many is named by the side that has it', () => {
  const [two, one] = ['Hij bleef thuis. Zij vertrok zeer vroeg naar de stad.', 'He stayed at home.'];
  expect(messagesOf('check/missing-text', two, one)).toEqual([
    'the Dutch has more sentences than the English, and is long for it',
  ]);
  expect(
    messagesOf('check/missing-text', 'Hij bleef thuis.', 'He stayed at home. She left for town very early.'),
  ).toEqual(['the English has more sentences than the Dutch, and is long for it']);
});
