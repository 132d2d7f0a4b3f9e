import { describe, expect, it } from 'vitest';
import { hypothesisOf } from '../../src/domain/draft.js';
import { toRule } from '../../src/domain/project-rule.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { proposeRules } from '../../src/review/propose-rules.js';
import { makeUnit } from '../sheets/sample-file.js';

const FUNCTION_WORDS = ['the', 'a', 'an', 'of', 'in', 'and', 'is', 'was', 'to', 'from'];

const SAME = { kind: 'exact', similarity: 100, source: makeUnit().source, memory: 'm.jsonl' } as const;

type Case = readonly [hypothesis: string, target: string];

const edit = ([hypothesis, target]: Case) => makeUnit({ hypothesis, target, origin: 'human' });
const approve = (hypothesis: string, target = hypothesis) =>
  makeUnit({ hypothesis, target, state: 'reviewed', approval: { source: '', target, hypothesis } });

function propose(units: readonly TranslationUnit[], known: Parameters<typeof proposeRules>[1]['known'] = []) {
  const numbered = units.map((unit, index) => ({ ...unit, id: `u${index + 1}` }));
  return proposeRules(numbered, { known, isFunctionWord: (word) => FUNCTION_WORDS.includes(word) });
}

function proposeFrom(...cases: readonly Case[]): string[] {
  return propose(cases.map(edit)).map(({ find, replace }) => `${find} → ${replace}`);
}

describe('a correction that was made twice', () => {
  const first: Case = ['The battle of Cherson ended.', 'The battle of Kherson ended.'];
  it.each<[string, Case[], string[]]>([
    ['is proposed', [first, ['Cherson burns.', 'Kherson burns.']], ['Cherson → Kherson']],
    ['is not, in one segment only', [['Cherson and Cherson', 'Kherson and Kherson']], []],
    ['is, without the genitive', [first, ["Cherson's port", "Kherson's port"]], ['Cherson → Kherson']],
    ['is, beside another edit', [first, ['to big Cherson', 'to large Kherson']], ['Cherson → Kherson']],
    [
      'is, where whole sentences were rewritten around it',
      [
        ['In Cherson it is now still dangerous.', 'It is dangerous in Kherson.'],
        ['The mayor left Cherson yesterday.', 'Yesterday, Kherson lost its mayor.'],
        first,
      ],
      ['Cherson → Kherson'],
    ],
    [
      'is not, where rewritten sentences do not tell which name became which',
      [
        ['In Cherson and Odessa it is now still dangerous.', 'It is dangerous in Odesa, as in Kherson.'],
        ['The mayor of Odessa left Cherson yesterday.', 'Yesterday, Kherson saw the mayor of Odesa go.'],
      ],
      [],
    ],
    [
      'is a phrase',
      [
        ['The State Council ruled.', 'The Council of State ruled.'],
        ['He asked the State Council.', 'He asked the Council of State.'],
      ],
      ['State Council → Council of State'],
    ],
    [
      'is one rule for words in small letters and at the head of a sentence',
      [
        ['The headmaster spoke.', 'The principal spoke.'],
        ['Headmaster Jansen left.', 'Principal Jansen left.'],
      ],
      ['headmaster → principal'],
    ],
    [
      'is none of an article',
      [
        ['the cat', 'a cat'],
        ['the dog', 'a dog'],
      ],
      [],
    ],
    [
      'is none of a mark',
      [
        ['Yes, he said', 'Yes; he said'],
        ['No, he said', 'No; he said'],
      ],
      [],
    ],
    [
      'is none of a number',
      [
        ['2 men', '3 men'],
        ['2 dogs', '3 dogs'],
      ],
      [],
    ],
    [
      'is none of an insertion',
      [
        ['big cat', 'very big cat'],
        ['big dog', 'very big dog'],
      ],
      [],
    ],
    [
      'is none of a deletion',
      [
        ['very big cat', 'big cat'],
        ['very big dog', 'big dog'],
      ],
      [],
    ],
    [
      'is none where the sentence was only rewritten at length',
      [
        ['one two three four five six', 'seven eight nine ten eleven twelve'],
        ['one two three four five six', 'seven eight nine ten eleven twelve'],
      ],
      [],
    ],
  ])('%s', (_what, cases, expected) => {
    expect(proposeFrom(...cases)).toEqual(expected);
  });

  const twice = [edit(['Cherson fell.', 'Kherson fell.']), edit(['Cherson rose.', 'Kherson rose.'])];

  it('comes with the segments for it and those that it would change, of the machine only', () => {
    const [proposal] = propose([
      ...twice,
      makeUnit({ hypothesis: 'They love Cherson.' }),
      makeUnit({ hypothesis: 'They love Cherson.', notes: ['ask the author'] }),
      makeUnit({ reused: { ...SAME, target: 'They love Cherson.' } }),
    ]);
    expect(proposal).toEqual({
      find: 'Cherson',
      replace: 'Kherson',
      evidence: {
        for: [
          { id: 'u1', segment: 1 },
          { id: 'u2', segment: 2 },
        ],
        against: [],
        otherwise: [],
      },
      touches: [{ id: 'u3', segment: 3, before: 'They love Cherson.', after: 'They love Kherson.' }],
    });
  });

  it('is not proposed where a person approved the machine’s word elsewhere', () => {
    expect(propose([...twice, approve('Cherson stands.')])).toEqual([]);
  });

  it('is not proposed where a person corrected something else and left it', () => {
    expect(propose([...twice, edit(['Cherson is big.', 'Cherson is large.'])])).toEqual([]);
  });

  it('says where the sentence was written otherwise', () => {
    const [proposal] = propose([...twice, edit(['Cherson is big.', 'The city is large.'])]);
    expect(proposal?.evidence).toMatchObject({ against: [], otherwise: [{ segment: 3 }] });
  });

  it.each(['accepted', 'rejected', 'withdrawn'] as const)('is not proposed again once %s', (state) => {
    const known = { find: 'Cherson', replace: 'Kherson', state, seen: 2, articles: [], note: '' };
    expect(propose(twice, [known])).toEqual([]);
  });

  it('is what the person changed, not what a rule had changed before', () => {
    const rules = [toRule({ find: 'Cherson', replace: 'Kherson' })];
    const units = twice.map((unit) =>
      makeUnit({
        hypothesis: hypothesisOf(unit),
        rules,
        target: unit.target.replace('Kherson', 'Kerson'),
        origin: 'human',
      }),
    );
    expect(propose(units).map(({ find, replace }) => [find, replace])).toEqual([['Kherson', 'Kerson']]);
  });
});
