import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermEntry } from '../../src/domain/glossary.js';
import { parseTbx, printTbx } from '../../src/exchange/tbx.js';
import { parseGlossaryTsv, printGlossaryTsv } from '../../src/store/glossary-tsv.js';

const PLAIN = { forbidden: [], isKept: false, isCaseSensitive: false, note: '' };

describe('a glossary as tab-separated text', () => {
  it('has a row for each target, and says what is forbidden, kept, and only as written', () => {
    const text =
      'source\ttarget\tstatus\tcase\tnote\n' +
      'Tweede Kamer\tHouse of Representatives\t\tyes\tpolitics\n' +
      'Tweede Kamer\tLower House\t\t\t\n' +
      'Tweede Kamer\tSecond Chamber\tforbidden\t\t\n' +
      'ProRail\t\tkeep\t\t\n';
    expect(parseGlossaryTsv(text)).toEqual({
      problems: [],
      entries: [
        {
          source: 'Tweede Kamer',
          targets: ['House of Representatives', 'Lower House'],
          forbidden: ['Second Chamber'],
          isKept: false,
          isCaseSensitive: true,
          note: 'politics',
        },
        { ...PLAIN, source: 'ProRail', targets: ['ProRail'], isKept: true },
      ],
    });
  });

  it('may have other names and another order of columns, and semicolons', () => {
    expect(parseGlossaryTsv('\uFEFFEnglish;Dutch\r\nact;wet\r\n').entries).toEqual([
      { ...PLAIN, source: 'wet', targets: ['act'] },
    ]);
  });

  it('may be one of OmegaT: three columns without names, and comments', () => {
    expect(parseGlossaryTsv('# law\nwet\tact\tnot “law”\n\ngemeente\tmunicipality\n')).toEqual({
      problems: [],
      entries: [
        { ...PLAIN, source: 'wet', targets: ['act'], note: 'not “law”' },
        { ...PLAIN, source: 'gemeente', targets: ['municipality'] },
      ],
    });
  });

  it('names the rows that it cannot use, and keeps the others', () => {
    const text = 'source\ttarget\tstatus\nwet\t\t\n\tact\t\nwet\tact\tmaybe\ngemeente\tmunicipality\t\n';
    const { entries, problems } = parseGlossaryTsv(text);
    expect(entries.map(({ source }) => source)).toEqual(['gemeente']);
    expect(problems).toEqual([
      { place: 'row 2, column target', expected: 'an English term', received: 'nothing' },
      { place: 'row 3, column source', expected: 'a Dutch term', received: 'nothing' },
      { place: 'row 4, column status', expected: 'nothing, forbidden or keep', received: '"maybe"' },
    ]);
  });

  it('may have the names and the capitals of other programs', () => {
    const wet = { ...PLAIN, source: 'wet', targets: ['act'], note: 'law' };
    expect(parseGlossaryTsv(' NL ,EN,Comment\n wet , act , law \n').entries).toEqual([wet]);
    expect(parseGlossaryTsv('dutch\tenglish\tnote\nwet\tact\tlaw\n').entries).toEqual([wet]);
  });

  it('takes a first row that names only one column for a term', () => {
    const { entries } = parseGlossaryTsv('source\tbron\nwet\tact\n');
    expect(entries.map(({ source, targets }) => [source, targets])).toEqual([
      ['source', ['bron']],
      ['wet', ['act']],
    ]);
  });

  it.each(['yes', 'Yes', 'y', 'TRUE', '1'])('takes %s in the column case for yes', (cell) => {
    const { entries } = parseGlossaryTsv(`source\ttarget\tcase\nAjax\tAjax\t${cell}\n`);
    expect(entries[0]?.isCaseSensitive).toBe(true);
  });

  it.each(['no', 'yesterday', 'not yes', ''])('does not take %j in the column case for yes', (cell) => {
    const { entries } = parseGlossaryTsv(`source\ttarget\tcase\nAjax\tAjax\t${cell}\n`);
    expect(entries[0]?.isCaseSensitive).toBe(false);
  });

  it('joins the notes of one term, takes statuses in any case, and skips rows of white space', () => {
    const text =
      'source\ttarget\tstatus\tnote\nwet\tlaw\tFORBIDDEN\ttoo wide\n \t \t\t\nwet\tact\t\tpolitics\nwet\tAct\t\t\n' +
      'ProRail\tProRail\tKeep\t\n';
    expect(parseGlossaryTsv(text)).toEqual({
      problems: [],
      entries: [
        {
          ...PLAIN,
          source: 'wet',
          targets: ['act', 'Act'],
          forbidden: ['law'],
          note: 'too wide; politics',
        },
        { ...PLAIN, source: 'ProRail', targets: ['ProRail'], isKept: true },
      ],
    });
  });

  it('may begin with a term that is forbidden', () => {
    const { entries } = parseGlossaryTsv('source\ttarget\tstatus\nwet\tlaw\tforbidden\n');
    expect(entries).toEqual([{ ...PLAIN, source: 'wet', targets: [], forbidden: ['law'] }]);
  });

  it('is written with case and note in the first row of a term only', () => {
    const entry = {
      source: 'Kamer',
      targets: ['House', 'Chamber'],
      forbidden: ['Room'],
      isKept: false,
      isCaseSensitive: true,
      note: 'politics',
    };
    expect(printGlossaryTsv([entry, { ...PLAIN, source: 'wet', targets: ['act'] }])).toBe(
      '\uFEFFsource\ttarget\tstatus\tcase\tnote\nKamer\tHouse\t\tyes\tpolitics\nKamer\tChamber\t\t\t\nKamer\tRoom\tforbidden\t\t\nwet\tact\t\t\t\n',
    );
  });
});

// In the manner of IATE's download.
const IATE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Default" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>IATE</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="IATE-1"><descripGrp><descrip type="subjectField">1236</descrip></descripGrp>
<langSet xml:lang="en"><tig><term>climate act</term><termNote type="termType">fullForm</termNote><descrip type="reliabilityCode">3</descrip></tig>
<tig><term>climate law</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="nl"><tig><term>klimaatwet</term></tig></langSet></termEntry>
<termEntry id="IATE-2"><langSet xml:lang="nl"><tig><term>wet</term></tig></langSet></termEntry>
</body></text></martif>`;

// In the manner of MultiTerm: nested terms, regional languages, a deprecated synonym.
const MULTITERM = `<martif type="TBX-Basic"><text><body><termEntry>
<langSet xml:lang="nl-NL"><ntig><termGrp><term>  Tweede
 Kamer </term></termGrp></ntig></langSet>
<langSet xml:lang="en-GB"><ntig><termGrp><term>Lower House</term></termGrp></ntig>
<ntig><termGrp><term>Second Chamber</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
<note>the parliament</note></termEntry></body></text></martif>`;

const makeVersion3 = (style: string, status: string) => `<?xml version="1.0"?>
<tbx style="${style}" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1">
<langSec xml:lang="nl"><termSec><term>gemeente</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>township</term>${status}</termSec><termSec><term>municipality</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;

describe('a glossary as TBX', () => {
  it('is read as IATE writes it, the preferred term first', () => {
    expect(parseTbx(IATE, 'iate.tbx')).toEqual({
      problems: [],
      entries: [{ ...PLAIN, source: 'klimaatwet', targets: ['climate law', 'climate act'] }],
    });
  });

  it('is read as MultiTerm writes it', () => {
    expect(parseTbx(MULTITERM, 'm.tbx').entries).toEqual([
      {
        ...PLAIN,
        source: 'Tweede Kamer',
        targets: ['Lower House'],
        forbidden: ['Second Chamber'],
        note: 'the parliament',
      },
    ]);
  });

  it.each([
    ['dca', '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>'],
    ['dct', '<basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus>'],
  ])('of version 3 is read in the style %s', (style, status) => {
    expect(parseTbx(makeVersion3(style, status), 'x.tbx').entries).toEqual([
      { ...PLAIN, source: 'gemeente', targets: ['municipality'], forbidden: ['township'] },
    ]);
  });

  it('that is none is refused by name', () => {
    expect(() => parseTbx('<html/>', 'x.tbx')).toThrow(
      'x.tbx is no TBX file: its outermost element is <html>',
    );
    expect(() => parseTbx('<martif>', 'x.tbx')).toThrow('x.tbx is no TBX file');
    expect(parseTbx('<martif/>', 'x.tbx').problems).toHaveLength(1);
  });
});

const word = fc
  .string({ unit: fc.constantFrom(...'abëß"\'<&;,|=1€ '), minLength: 1, maxLength: 8 })
  .map((text) => `x${text}`.replace(/\s+/g, ' ').trim());
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const entry: fc.Arbitrary<TermEntry> = fc
  .record({ source: word, all: words, isKept: fc.boolean(), isCaseSensitive: fc.boolean(), note: word })
  .map(({ source, all: [first = '', ...forbidden], isKept, ...rest }) => ({
    ...rest,
    source,
    targets: [isKept ? source : first],
    forbidden: forbidden.filter((term) => term !== source),
    isKept,
  }));
const glossary = fc.uniqueArray(entry, { selector: ({ source }) => source, maxLength: 5 });

describe('a glossary that is written and read again', () => {
  it('is the same as tab-separated text', () => {
    fc.assert(
      fc.property(glossary, (entries) => {
        expect(parseGlossaryTsv(printGlossaryTsv(entries))).toEqual({ entries, problems: [] });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is the same as TBX', () => {
    fc.assert(
      fc.property(glossary, (entries) => {
        expect(parseTbx(printTbx(entries), 'x').entries).toEqual(entries);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
