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
