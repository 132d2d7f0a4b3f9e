import { describe, expect, it } from 'vitest';
import type { TermEntry } from '../../src/domain/glossary.js';
import { parseTbx, printTbx } from '../../src/exchange/tbx.js';
import { parseTmx } from '../../src/exchange/tmx.js';

const tmx = (units: string, header = '') =>
  `<tmx version="1.4"><header>${header}</header><body>${units}</body></tmx>`;
const tu = (source: string, target: string, more = '') =>
  `<tu>${more}<tuv xml:lang="nl">${source}</tuv><tuv xml:lang="en">${target}</tuv></tu>`;
const JA = tu('<seg>Ja.</seg>', '<seg>Yes.</seg>');

describe('an entry of a TMX file', () => {
  const only = (text: string) => {
    const { entries, skipped } = parseTmx(text, 'x');
    expect([entries.length, skipped]).toEqual([1, []]);
    return entries[0];
  };

  it.each(['prev', 'context_prev', 'x-context-pre', 'x-previous-source-text', 'previousMd5Segment'])(
    'has the sentence before it under %s',
    (name) => {
      const props = `<prop type="${name}"> Het  regent. </prop>`;
      expect(only(tmx(tu('<seg>Ja.</seg>', '<seg>Yes.</seg>', props)))).toMatchObject({
        previous: 'Het regent.',
        next: null,
      });
    },
  );

  it.each(['next', 'context_next', 'x-context-post', 'x-next-source-text', 'nextMd5Segment'])(
    'has the sentence after it under %s',
    (name) => {
      const props = `<prop type="${name}">&lt;seg&gt;Het sneeuwt.&lt;/seg&gt;</prop>`;
      expect(only(tmx(tu('<seg>Ja.</seg>', '<seg>Yes.</seg>', props)))).toMatchObject({
        previous: null,
        next: 'Het sneeuwt.',
      });
    },
  );

  it.each(['file', 'filename', 'x-document'])('has its document under %s', (name) => {
    const props = `<prop type="${name}">dieren.txt</prop>`;
    expect(only(tmx(tu('<seg>Ja.</seg>', '<seg>Yes.</seg>', props)))?.article).toBe('dieren.txt');
  });

  it('may have its properties at the Dutch side; those of the English say nothing of it', () => {
    const at = (name: string) => `<prop type="prev">${name}</prop>`;
    const unit = tu(`${at('Dutch.')}<seg>Ja.</seg>`, `${at('English.')}<seg>Yes.</seg>`, at('Both.'));
    expect(only(tmx(unit))?.previous).toBe('Dutch.');
  });

  it.each([
    ['final', 'final'],
    ['reviewed', 'reviewed'],
    ['translated', null],
  ])('that is called %s is %s', (written, state) => {
    const props = `<prop type="x-tweeluik-state">${written}</prop>`;
    expect(only(tmx(tu('<seg>Ja.</seg>', '<seg>Yes.</seg>', props)))?.state).toBe(state);
  });

  it('has notes of its own, and none of the header or of another', () => {
    const header = '<note>of the file</note><prop type="prev">Kop.</prop>';
    const units = tu('<seg>Ja.</seg>', '<seg>Yes.</seg>', '<note> ask Anna </note><note>twice</note>');
    expect(only(tmx(units, header))).toMatchObject({ notes: ['ask Anna', 'twice'], previous: null });
  });

  it.each([
    ['nl', 'en'],
    ['NL-be', 'EN-gb'],
    ['nl_NL', 'en_US'],
  ])('is taken in %s and %s, also as TMX 1.1 calls them', (nl, en) => {
    const make = (attribute: string) =>
      tmx(
        `<tu><tuv ${attribute}="${en}"><seg>Yes.</seg></tuv><tuv ${attribute}="${nl}"><seg>Ja.</seg></tuv></tu>`,
      );
    expect(only(make('xml:lang'))).toMatchObject({ source: 'Ja.', target: 'Yes.' });
    expect(only(make('lang'))).toMatchObject({ source: 'Ja.', target: 'Yes.' });
  });

  it('in a language that only begins alike is skipped, with its line', () => {
    const other = '<tu><tuv xml:lang="nld"><seg>Ja.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>';
    expect(parseTmx(tmx(`\n${other}\n${JA}\n<tu><tuv><seg>?</seg></tuv></tu>`), 'x').skipped).toEqual([
      { place: 'line 2', expected: 'Dutch (nl) and English (en)', received: '"nld, en"' },
      { place: 'line 4', expected: 'Dutch (nl) and English (en)', received: 'nothing' },
    ]);
  });

  it('with two English texts is two entries, and one when they are the same', () => {
    const english = (text: string) => `<tuv xml:lang="en"><seg>${text}</seg></tuv>`;
    const make = (...texts: string[]) =>
      tmx(`<tu><tuv xml:lang="nl"><seg>Ja.</seg></tuv>${texts.map(english).join('')}</tu>`);
    const targets = (text: string) => parseTmx(text, 'x').entries.map(({ target }) => target);
    expect(targets(make('Yes.', 'Indeed.'))).toEqual(['Yes.', 'Indeed.']);
    expect(targets(make('Yes.', ' Yes. '))).toEqual(['Yes.']);
    expect(targets(make('Yes.', ' '))).toEqual([]);
  });

  it.each(['bpt', 'ept', 'it', 'ph', 'ut'])('is without what stands in a code <%s>', (code) => {
    const source = `<seg>De <${code} i="1">&lt;b&gt;<sub>x</sub></${code}>kat <hi>slaapt</hi>.</seg>`;
    expect(only(tmx(tu(source, '<seg>The cat.</seg>')))?.source).toBe('De kat slaapt.');
  });

  it('has its white space as any sentence has it', () => {
    expect(only(tmx(tu('<seg>\n De  kat. </seg>', '<seg> The cat.\n</seg>')))).toMatchObject({
      source: 'De kat.',
      target: 'The cat.',
    });
  });

  it('of a damaged file is not guessed at', () => {
    expect(() => parseTmx('<tmx>', 'a.tmx')).toThrow(
      expect.objectContaining({
        code: 'memory/damaged-tmx',
        message: expect.stringMatching(/^a\.tmx is not well-formed TMX: /),
        hint: expect.stringContaining('nothing was changed'),
      }),
    );
  });
});

const PLAIN = { forbidden: [], isKept: false, isCaseSensitive: false, note: '' };
const tbx = (dutch: string, english: string, more = '') =>
  `<martif><text><body><termEntry>${more}<langSet xml:lang="nl">${dutch}</langSet><langSet xml:lang="en">${english}</langSet></termEntry></body></text></martif>`;
const tig = (term: string, status?: string) =>
  `<tig><term>${term}</term>${status === undefined ? '' : `<termNote type="administrativeStatus">${status}</termNote>`}</tig>`;

describe('a concept of a TBX file', () => {
  const only = (text: string) => {
    const { entries, problems } = parseTbx(text, 'x.tbx');
    expect([entries.length, problems]).toEqual([1, []]);
    return entries[0];
  };

  it.each([
    'deprecatedTerm-admn-sts',
    'supersededTerm-admn-sts',
    'notRecommended',
    'notrecommended',
    'Obsolete',
  ])('forbids what is %s', (status) => {
    expect(only(tbx(tig('wet'), tig('law', status) + tig('act')))).toEqual({
      ...PLAIN,
      source: 'wet',
      targets: ['act'],
      forbidden: ['law'],
    });
  });

  it.each(['preferredTerm-admn-sts', 'Preferred'])('has what is %s first', (status) => {
    expect(only(tbx(tig('wet'), tig('law', 'admittedTerm-admn-sts') + tig('act', status)))?.targets).toEqual([
      'act',
      'law',
    ]);
  });

  it('has each term once, its white space put right, and nothing that is empty', () => {
    const english = [tig(' climate\n act '), tig('climate act'), tig(' '), '<tig/>'].join('');
    expect(only(tbx(tig('klimaatwet'), english))?.targets).toEqual(['climate act']);
  });

  it('is an entry for each Dutch term', () => {
    const { entries } = parseTbx(tbx(tig('wet') + tig('regeling') + tig('wet'), tig('act')), 'x.tbx');
    expect(entries.map(({ source }) => source)).toEqual(['wet', 'regeling']);
  });

  it('has all its notes, each once', () => {
    const more = '<note>law</note><note>not  a rule</note><note> </note><note>law</note>';
    expect(only(tbx(tig('wet'), tig('act'), more))?.note).toBe('law; not a rule');
  });

  it('may be kept as it is, or count only as written', () => {
    const marked = (mark: string) =>
      only(tbx(tig('Ajax'), tig('Ajax FC'), `<admin type="projectSubset">${mark}</admin>`));
    expect(marked('tweeluik:keep')).toMatchObject({
      isKept: true,
      isCaseSensitive: false,
      targets: ['Ajax'],
    });
    expect(marked('tweeluik:case')).toMatchObject({
      isKept: false,
      isCaseSensitive: true,
      targets: ['Ajax FC'],
    });
    expect(marked('sports')).toMatchObject({ isKept: false, isCaseSensitive: false });
  });

  it('may name its languages in capitals, by country, and without a prefix', () => {
    const text = tbx(tig('wet'), tig('act'))
      .replace('xml:lang="nl"', 'lang="NL_be"')
      .replace('"en"', '"EN-GB"');
    expect(only(text)).toMatchObject({ source: 'wet', targets: ['act'] });
  });

  it('that lacks a language is none, and a file of such is named', () => {
    const text = `<martif><termEntry><langSet xml:lang="nl">${tig('wet')}</langSet></termEntry><termEntry/></martif>`;
    expect(parseTbx(text, 'x.tbx')).toEqual({
      entries: [],
      problems: [
        {
          place: 'as a whole',
          expected: 'entries with a Dutch and an English term',
          received: '2 entries without',
        },
      ],
    });
    expect(parseTbx(tbx('', tig('act')), 'x.tbx').entries).toEqual([]);
    expect(parseTbx(tbx(tig('wet'), ''), 'x.tbx').entries).toEqual([]);
  });

  it('may stand behind a byte order mark, and in no other kind of file', () => {
    expect(only(`\uFEFF${tbx(tig('wet'), tig('act'))}`)?.source).toBe('wet');
    expect(() => parseTbx('<tmx/>', 'x.tbx')).toThrow(
      expect.objectContaining({
        code: 'input/not-tbx',
        message: 'x.tbx is no TBX file: its outermost element is <tmx>',
        hint: expect.stringContaining('tab-separated text'),
      }),
    );
    expect(() => parseTbx('<martif>\n<a></martif>', 'x.tbx')).toThrow(/^x\.tbx is no TBX file: [^\n]+$/);
  });

  it('is written as terminology tools read it', () => {
    const entries: TermEntry[] = [
      { ...PLAIN, source: 'wet', targets: ['act', 'law'], forbidden: ['rule'], note: 'a & b' },
      { ...PLAIN, source: 'Ajax', targets: ['Ajax'], isKept: true, isCaseSensitive: true },
    ];
    const term = (text: string, status: string) =>
      `<tig><term>${text}</term><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></tig>`;
    expect(printTbx(entries)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="nl">
<martifHeader><fileDesc><sourceDesc><p>tweeluik</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="t1">
<note>a &#38; b</note>
<langSet xml:lang="nl"><tig><term>wet</term></tig></langSet>
<langSet xml:lang="en">${term('act', 'preferred')}${term('law', 'admitted')}${term('rule', 'deprecated')}</langSet>
</termEntry>
<termEntry id="t2">
<admin type="projectSubset">tweeluik:keep</admin>
<admin type="projectSubset">tweeluik:case</admin>
<langSet xml:lang="nl"><tig><term>Ajax</term></tig></langSet>
<langSet xml:lang="en">${term('Ajax', 'preferred')}</langSet>
</termEntry>
</body></text>
</martif>
`);
  });
});
