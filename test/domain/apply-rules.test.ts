import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRules, settleRules } from '../../src/domain/apply-rules.js';
import { hypothesisOf, type Rule } from '../../src/domain/draft.js';
import { listAccepted, toRule } from '../../src/domain/project-rule.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { anyUnit, makeUnit } from '../sheets/sample-file.js';

const rule = (find: string, replace: string): Rule => toRule({ find, replace });

describe('a rule in a text', () => {
  it.each([
    ['a word', 'Cherson', 'Kherson', 'In Cherson, near Cherson.', 'In Kherson, near Kherson.'],
    [
      'a genitive',
      'Cherson',
      'Kherson',
      "Cherson’s port and Cherson's mayor",
      "Kherson’s port and Kherson's mayor",
    ],
    ['no part of a word', 'Kiev', 'Kyiv', 'Kievan Rus and Kievs', 'Kievan Rus and Kievs'],
    ['no part of a hyphenated word', 'well', 'good', 'a well-known inn-well', 'a well-known inn-well'],
    ['no part of a contraction', 'don', 'professor', "don't", "don't"],
    [
      'a phrase',
      'State Council',
      'Council of State',
      'the State Council ruled',
      'the Council of State ruled',
    ],
    [
      'the head of a sentence',
      'headmaster',
      'principal',
      'Headmaster and headmaster',
      'Principal and principal',
    ],
    ['not in small letters what is a name', 'Turkey', 'Türkiye', 'a turkey', 'a turkey'],
    [
      'not what was replaced already',
      'State',
      'Council of State',
      'the Council of State',
      'the Council of State',
    ],
    ['signs that mean something in a pattern', 'U.S.', 'US', 'The U.S. and UXSX', 'The US and UXSX'],
    ['a replacement with a dollar sign', 'dollars', '$& $1', 'ten dollars', 'ten $& $1'],
  ])('changes %s', (_what, find, replace, before, after) => {
    expect(applyRules([rule(find, replace)], before).text).toBe(after);
  });

  it('names only the rules that changed something, and gives the same text from these', () => {
    const rules = [rule('Kiev', 'Kyiv'), rule('Odessa', 'Odesa'), rule('Kyiv', 'Kyjiv')];
    const ruled = applyRules(rules, 'Kiev and Lviv');
    expect(ruled).toEqual({ text: 'Kyjiv and Lviv', rules: [rules[0], rules[2]] });
    expect(applyRules(ruled.rules, 'Kiev and Lviv')).toEqual(ruled);
  });

  it('is applied after the rules of more words', () => {
    const decided = { state: 'accepted', seen: 2, articles: [], note: '' } as const;
    const rules = listAccepted([
      { find: 'State', replace: 'Government', ...decided },
      { find: 'Council of State', replace: 'Supreme Court', ...decided },
      { find: 'Kiev', replace: 'Kyiv', ...decided, state: 'withdrawn' },
    ]);
    expect(applyRules(rules, 'The State and the Council of State in Kiev').text).toBe(
      'The Government and the Supreme Court in Kiev',
    );
  });
});

const word = fc.constantFrom('Cherson', 'Kherson', 'state', 'State', 'Council', 'of', 'the', '.', "'s");
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const rules = fc
  .array(fc.tuple(text, text), { maxLength: 4 })
  .map((pairs) => pairs.filter(([find]) => find !== '').map(([find, replace]) => rule(find, replace)));

/** Any unit, and often one of the machine that nobody touched. */
const unit: fc.Arbitrary<TranslationUnit> = fc.oneof(
  anyUnit,
  text.map((hypothesis) => makeUnit({ hypothesis })),
);

describe('rules that were accepted', () => {
  it('never touch what a person or a memory gave', () => {
    fc.assert(
      fc.property(unit, rules, (before, accepted) => {
        const isMachine =
          before.origin === 'machine' && before.state === 'translated' && before.notes.length === 0;
        if (!isMachine) expect(settleRules(before, accepted)).toBe(before);
        expect(hypothesisOf(settleRules(before, accepted))).toBe(hypothesisOf(before));
      }),
      { seed: 20261123 },
    );
  });

  it('change a unit once: the next run finds nothing to do', () => {
    fc.assert(
      fc.property(unit, rules, (before, accepted) => {
        const once = settleRules(before, accepted);
        expect(settleRules(once, accepted)).toBe(once);
      }),
      { seed: 20261123 },
    );
  });

  it('are taken back without a trace', () => {
    fc.assert(
      fc.property(text, rules, rules, (hypothesis, first, second) => {
        const before = makeUnit({ hypothesis });
        expect(settleRules(settleRules(settleRules(before, first), second), [])).toEqual(before);
      }),
      { seed: 20261123 },
    );
  });
});
