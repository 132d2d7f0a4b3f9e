import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

describe('months and weekdays', () => {
  const dates = (source: string, target: string) => messagesOf('check/dates', source, target);

  test.each([
    ['Op maandag 12 mei.', 'On Monday 12 May.'],
    ['Maandagochtend was het stil.', 'It was quiet on Monday morning.'],
    ['Het mag in maart.', 'You may, in March.'],
    ['Op 5 oktober.', 'On Oct. 5.'],
    ['Op 12-05-2020.', 'On May 12, 2020.'],
    ['De mars duurde lang.', 'The March took long.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(dates(source, target)).toEqual([]);
  });

  test.each([
    ['Op maandag kwam hij.', 'He came on Tuesday.', '“maandag” in the Dutch'],
    ['In juni viel het kabinet.', 'The cabinet fell in July.', '“July” in the English'],
    ['Hij kwam op 3 mei.', 'He came on the 3rd.', '“mei” in the Dutch'],
  ])('%s | %s', (source, target, message) => {
    expect(dates(source, target).join()).toContain(message);
  });
});

describe('units and currencies', () => {
  const units = (source: string, target: string) => messagesOf('check/units', source, target);

  test.each([
    ['Het kost € 5.', 'It costs 5 euros.'],
    ['Dat is 5 procent.', 'That is 5 per cent.'],
    ['Een daling van 5 procentpunt.', 'A drop of 5 percentage points.'],
    ['Het is 20 km (12 mijl).', 'It is 20 km (12 miles).'],
  ])('%s | %s is no finding', (source, target) => {
    expect(units(source, target)).toEqual([]);
  });

  test.each([
    ['Het kost 5 euro.', 'It costs 5 dollars.', 'the Dutch says “euro”, the English “dollars”'],
    ['Het is 20 kilometer.', 'It is 20 miles.', 'the Dutch says “kilometer”, the English “miles”'],
    ['Het is 20 procent.', 'It is 20.', 'the Dutch gives a percentage (“procent”), the English does not'],
  ])('%s | %s', (source, target, message) => {
    expect(units(source, target)).toEqual([message]);
  });
});
