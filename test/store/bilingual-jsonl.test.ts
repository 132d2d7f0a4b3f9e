import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/error.js';
import { adoptHandEdits } from '../../src/review/adopt-hand-edits.js';
import { parseBilingual, printBilingual } from '../../src/store/bilingual-jsonl.js';
import { anyFile, makeFile, makeUnit } from '../sheets/sample-file.js';

const PATH = 'artikel.tweeluik/bitext.jsonl';

/** The two lines of a file with one unit. */
const [HEADER, WRITTEN] = printBilingual(makeFile(makeUnit()))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Five units: the second and the last were corrected, and a sixth has left the article. */
const REVIEWED = {
  ...makeFile(
    ...['1', '2', '3', '4', '5'].map((id) =>
      makeUnit({ id, ...(id === '2' || id === '5' ? { target: 'Mine.', origin: 'human' } : {}) }),
    ),
  ),
  detached: [makeUnit({ id: '6', notes: ['Ask Anna.'] })],
};

function catchError(text: string): InputError {
  try {
    parseBilingual(text, PATH);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the bilingual file', () => {
  it('comes back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(parseBilingual(printBilingual(file), PATH)).toEqual(file);
      }),
      { seed: 1 },
    );
  });

  it('comes back after an editor changed its line ends, added a byte order mark and blank lines', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const resaved = `\uFEFF${printBilingual(file).replaceAll('\n', '\r\n\r\n')}`;
        expect(parseBilingual(resaved, PATH)).toEqual(file);
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('gives the same bytes whatever the order in which the program built its objects', () => {
    const file = makeFile(makeUnit());
    const shuffled = {
      header: Object.fromEntries(Object.entries(file.header).reverse()) as unknown as typeof file.header,
      units: file.units.map(
        (unit) => Object.fromEntries(Object.entries(unit).reverse()) as unknown as typeof unit,
      ),
      detached: [],
    };
    expect(printBilingual(shuffled)).toBe(printBilingual(file));
  });

  it('has the header first, then the units, then the detached ones, each a line with its keys in one order', () => {
    const text = printBilingual({ ...makeFile(makeUnit()), detached: [makeUnit({ id: 'u9' })] });
    const [header, unit, detached, end] = text.split('\n');
    expect(header).toMatch(
      /^\{"formatVersion":2,"sourceLanguage":"nl","targetLanguage":"en","source":"artikel.txt"/,
    );
    expect(unit).toMatch(
      /^\{"id":"u1","source":"De crisis werd afgewend\.","hypothesis":"The crisis was averted\.","target":"The/,
    );
    expect(detached).toMatch(/^\{"detached":true,"id":"u9"/);
    expect(end).toBe('');
  });

  it('keeps what a person typed over a target', () => {
    const text = printBilingual(makeFile(makeUnit()));
    const edited = text.replace('"target":"The crisis was averted."', '"target":"They averted the crisis."');
    expect(parseBilingual(edited, PATH).units[0]).toMatchObject({
      target: 'They averted the crisis.',
      draft: { hypothesis: 'The crisis was averted.' },
    });
  });

  it('keeps fields that it does not know, also inside a signature or a finding', () => {
    const line = JSON.stringify({
      ...WRITTEN,
      findings: [{ code: 'a/b', severity: 'info', message: 'x', span: [1, 2] }],
      reviewer: 'Anna',
    });
    const header = JSON.stringify({ ...HEADER, humanUnits: ['u1'], project: { desk: 7 } });
    const text = `${header}\n${line}\n`;
    expect(printBilingual(parseBilingual(text, PATH))).toBe(text);
  });

  it('keeps what is reserved for later versions, and lets an alignment go with its hypothesis', () => {
    const approval = { source: '', target: '', hypothesis: '', reviewer: 'Anna' };
    const unit = { ...WRITTEN, approval, codes: { 1: '<b>' }, alignment: [[0, 3, 0, 2]] };
    const text = `${JSON.stringify({ ...HEADER, journal: 'bitext.journal' })}\n${JSON.stringify(unit)}\n`;
    const file = parseBilingual(text, PATH);
    const [header, line] = printBilingual(file).trim().split('\n');
    expect(JSON.parse(header ?? '')).toEqual({ ...HEADER, journal: 'bitext.journal', humanUnits: [] });
    expect(JSON.parse(line ?? '')).toEqual(unit);
    const [parsed = makeUnit()] = file.units;
    const emptied = printBilingual(makeFile({ ...parsed, origin: null, draft: null }));
    expect(emptied).not.toContain('alignment');
  });

  it('refuses a format version that it does not know, and says what to do', () => {
    const error = catchError('{"formatVersion":3,"units":[]}\n');
    expect(error.code).toBe('bilingual/unknown-format-version');
    expect(error.message).toBe(`${PATH} has format version 3; this program knows version 2`);
    expect(error.hint).toContain('newer');
  });

  it('names every damaged line at once, with what was expected and what stands there', () => {
    const lines = [
      JSON.stringify(HEADER),
      JSON.stringify({ ...WRITTEN, state: 'done', target: 7 }),
      '<<<<<<< HEAD',
      JSON.stringify({
        ...WRITTEN,
        id: 'u2',
        confidence: { meanLogProbability: 'high', weakest: null },
      }),
      '[]',
    ];
    const error = catchError(lines.join('\r\n'));
    expect(error.code).toBe('bilingual/damaged');
    expect(error.message).toBe(`${PATH} is damaged in 6 places`);
    expect(error.problems).toEqual([
      { place: 'line 2, target', expected: 'a text', received: '7' },
      {
        place: 'line 2, state',
        expected: '"initial" or "translated" or "reviewed" or "final"',
        received: '"done"',
      },
      { place: 'line 3', expected: 'one JSON object', received: '"<<<<<<< HEAD"' },
      { place: 'line 4, confidence.meanLogProbability', expected: 'a number', received: '"high"' },
      { place: 'line 4, confidence.weakest', expected: 'an object', received: 'null' },
      { place: 'line 5', expected: 'an object', received: '[]' },
    ]);
  });

  it('names what is damaged in a file of version 1 as well', () => {
    const { unitCount, detachedCount, humanUnits, ...header } = HEADER;
    const old = JSON.stringify({ ...header, formatVersion: 1 });
    const { reused, ...unit } = WRITTEN;
    const lines = [old, JSON.stringify({ ...unit, target: 7 }), '[]', 'null', '>>>>>>> theirs'];
    expect(catchError(lines.join('\n')).problems.map(({ place }) => place)).toEqual([
      'line 2, target',
      'line 3',
      'line 4',
      'line 5',
    ]);
    expect(parseBilingual(`${old}\n${JSON.stringify(unit)}\n`, PATH)).toEqual(makeFile(makeUnit()));
  });

  it('says so when two lines have one id', () => {
    const text = printBilingual({ ...makeFile(makeUnit(), makeUnit({ id: 'u2' })), detached: [makeUnit()] });
    expect(catchError(text).problems).toEqual([
      { place: 'line 4, id', expected: 'an id of its own', received: '"u1" as on line 2' },
    ]);
  });

  it('says how many units there are, and which hold words of a person, whatever they are', () => {
    const suggestion = {
      ...{ source: 'Ja.', target: 'Yes.', hypothesis: '' },
      origin: 'human',
      state: 'translated',
      reason: 'source changed',
    } as const;
    const { detached, units } = REVIEWED;
    const offered = makeUnit({ suggestions: [suggestion] });
    const annotated = makeUnit({ id: 'u2', unknownFields: { desk: 7 } });
    const text = printBilingual({ ...makeFile(...units, offered, annotated), detached });
    const header = JSON.parse(text.split('\n')[0] ?? '');
    expect(header).toMatchObject({ unitCount: 7, detachedCount: 1, humanUnits: ['2', '5', 'u1', 'u2', '6'] });
  });

  it('is not whole when lines are gone, wherever it was cut, and names those with a person’s words', () => {
    const lines = printBilingual(REVIEWED).trimEnd().split('\n');
    const cut = (kept: number) => catchError(lines.slice(0, kept).join('\n'));
    expect(cut(4).code).toBe('bilingual/damaged');
    expect(cut(4).problems).toEqual([
      {
        place: 'as a whole',
        expected: '5 segments and 1 detached, as its first line says',
        received: '3 and 0, without 5, 6 with a person’s words',
      },
    ]);
    for (let kept = 1; kept <= 6; kept += 1)
      expect(cut(kept).problems[0]?.received).toMatch(new RegExp(`^${kept - 1} and 0, without `));
    // The third unit is the machine's.
    expect(catchError(lines.toSpliced(3, 1).join('\n')).problems[0]?.received).toBe('4 and 1');
    const unmarked = lines.join('\n').replace('"detached":true,', '');
    expect(catchError(unmarked).problems[0]?.received).toBe('6 and 0');
    expect(() => parseBilingual(lines.join('\n'), PATH)).not.toThrow();
  });

  it('is not whole when another line stands in the place of one with a person’s words', () => {
    const lines = printBilingual(REVIEWED).trimEnd().split('\n');
    const stranger = (lines[2] ?? '').replace('"id":"2"', '"id":"7"');
    expect(catchError(lines.with(2, stranger).join('\n')).problems).toEqual([
      {
        place: 'as a whole',
        expected: '5 segments and 1 detached, as its first line says',
        received: '5 and 1, without 2 with a person’s words',
      },
    ]);
  });

  it('may hold more than it says: a merge of two versions adds units', () => {
    const [header = ''] = printBilingual(makeFile(makeUnit({ id: '1' }))).split('\n');
    const merged = printBilingual(REVIEWED).replace(/^.*/, header);
    expect(parseBilingual(merged, PATH)).toEqual(REVIEWED);
  });

  it('keeps a match that a memory gave also where somebody put a hypothesis beside it', () => {
    const match = { kind: 'exact', similarity: 100, source: 'Ja.', target: 'Yes.', memory: 'm' };
    const text = `${JSON.stringify(HEADER)}\n${JSON.stringify({ ...WRITTEN, reused: match })}\n`;
    expect(parseBilingual(text, PATH).units[0]).toMatchObject({
      draft: { kind: 'machine' },
      matches: [match],
    });
  });

  it('says so when it is empty or cut off', () => {
    expect(catchError('').problems).toEqual([
      { place: 'line 1', expected: 'one JSON object', received: 'nothing' },
    ]);
    const cut = printBilingual(makeFile(makeUnit())).slice(0, -40);
    expect(catchError(cut).problems.map(({ place }) => place)).toEqual(['line 2']);
  });
});

describe('a bilingual file of version 1', () => {
  const readOld = (fields: object) => {
    const old = (line: object, changes: object) => JSON.stringify({ ...line, ...changes });
    const unit = { hypothesis: null, signature: null, origin: 'memory', reused: undefined, ...fields };
    const text = `${old(HEADER, { formatVersion: 1 })}\n${old(WRITTEN, unit)}\n`;
    const [read] = parseBilingual(text, PATH).units;
    return [read?.draft?.kind, read?.matches.length];
  };
  const match = (kind: string) => ({ kind, similarity: 100, source: 'x', target: 'y', memory: 'm' });

  it('reused the first match, where that was of the same sentence and no machine spoke', () => {
    expect(readOld({ matches: [match('exact'), match('fuzzy')] })).toEqual(['memory', 1]);
    expect(readOld({ matches: [match('context')] })).toEqual(['memory', 0]);
    expect(readOld({ matches: [match('fuzzy')], origin: 'human' })).toEqual([undefined, 1]);
    expect(readOld({ matches: [match('numbers')], origin: 'human' })).toEqual([undefined, 1]);
    expect(
      readOld({ matches: [match('exact')], hypothesis: 'z', signature: 's1', origin: 'machine' }),
    ).toEqual(['machine', 1]);
  });
});

describe('a bilingual file that git merged from before and after the upgrade', () => {
  const match = (target: string) => ({ kind: 'exact', similarity: 100, source: 'x', target, memory: 'm' });
  const { unitCount, detachedCount, humanUnits, ...fields } = HEADER;
  const { reused, ...unit } = {
    ...WRITTEN,
    hypothesis: null,
    signature: null,
    origin: 'memory',
    target: 'y',
  };
  const suggestion = { source: 'a', target: 'b', hypothesis: '', origin: 'human', state: 'reviewed' };
  const old = {
    ...{ ...unit, id: 'old', matches: [match('y'), match('z')] },
    suggestions: [{ ...suggestion, reason: 'sentences merged' }],
  };
  const now = { ...unit, id: 'new', reused: match('y'), matches: [match('z')] };
  const open = { ...now, id: 'open', origin: null, target: '', state: 'initial', reused: null };

  it.each([
    ['the new', HEADER],
    ['the old', { ...fields, formatVersion: 1 }],
  ])('takes each line as the version that wrote it, under %s header', (_, header) => {
    const text = [header, old, now, open].map((line) => `${JSON.stringify(line)}\n`).join('');
    const file = parseBilingual(text, PATH);
    const memory = { origin: 'memory', draft: { match: { target: 'y' } }, matches: [{ target: 'z' }] };
    expect(file.units).toMatchObject([memory, memory, { draft: null, matches: [{ target: 'z' }] }]);
    expect(file.units[0]?.suggestions).toMatchObject([{ target: 'b', reason: 'sentences joined' }]);
    expect(adoptHandEdits(file).applied).toEqual([]);
  });
});

describe('a bilingual file that lost its lines', () => {
  it('names ten of the segments with a person’s words, and says how many more', () => {
    const named = (count: number) => {
      const ids = Array.from({ length: count }, (_, at) => `u${at}`);
      const units = ids.map((id) => makeUnit({ id, notes: ['Ask.'] }));
      const [header = ''] = printBilingual(makeFile(...units)).split('\n');
      return catchError(`${header}\n`).problems.at(-1)?.received;
    };
    expect(named(10)).toBe('0 and 0, without u0, u1, u2, u3, u4, u5, u6, u7, u8, u9 with a person’s words');
    expect(named(12)).toBe(
      '0 and 0, without u0, u1, u2, u3, u4, u5, u6, u7, u8, u9 and 2 more with a person’s words',
    );
  });

  it('says how many places there are, and what to do', () => {
    const [header = '', line = ''] = printBilingual(makeFile(makeUnit())).split('\n');
    const one = catchError(`${header}\n${line.replace('"translated"', '"done"')}\n`);
    expect(one).toMatchObject({
      code: 'bilingual/damaged',
      message: `${PATH} is damaged in a place`,
      hint: expect.stringMatching(/version control or a backup.*unitCount, detachedCount and humanUnits/),
    });
    const two = catchError(
      `${header}\n${line.replace('"translated"', '"done"').replace('"gapBefore":" "', '"gapBefore":7')}\n`,
    );
    expect(two.message).toBe(`${PATH} is damaged in 2 places`);
  });
});
