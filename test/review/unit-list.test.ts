import { describe, expect, it } from 'vitest';
import { UnitList } from '../../src/review/unit-list.js';
import { makeUnit } from '../sheets/sample-file.js';

const units = ['1', '2', '3', '4'].map((id) => makeUnit({ id }));
const ids = (list: UnitList) => list.units.map(({ id }) => id).join(' ');

describe('the units of an article that is open', () => {
  it('are found by id, and as neighbours in their order', () => {
    const list = new UnitList(units);
    expect(list.find('3')?.id).toBe('3');
    expect(list.find('9')).toBeUndefined();
    expect(list.findRun(['2', '3'])?.map(({ id }) => id)).toEqual(['2', '3']);
    for (const run of [['3', '2'], ['2', '4'], ['4', '5'], ['9'], []])
      expect(list.findRun(run)).toBeUndefined();
  });

  it('are exchanged in their place, and found there afterwards', () => {
    const list = new UnitList(units);
    list.exchange(list.findRun(['2']) ?? [], [makeUnit({ id: '2', target: 'New.' })]);
    expect(ids(list)).toBe('1 2 3 4');
    expect(list.find('2')?.target).toBe('New.');
    list.exchange(list.findRun(['2']) ?? [], [makeUnit({ id: '2' }), makeUnit({ id: '7' })]);
    expect(ids(list)).toBe('1 2 7 3 4');
    expect(list.findRun(['7', '3'])).toHaveLength(2);
    list.exchange(list.findRun(['2', '7']) ?? [], [makeUnit({ id: '2' })]);
    expect(ids(list)).toBe('1 2 3 4');
    expect(list.find('4')?.id).toBe('4');
  });
});
