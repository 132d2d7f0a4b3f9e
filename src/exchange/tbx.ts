import { InputError, messageOf } from '../domain/error.js';
import type { Glossary, TermEntry } from '../domain/glossary.js';
import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { type Html, html as xml } from '../notation/html.js';
import { findChildren, findDescendants, parseXml, type XmlElement } from '../notation/xml.js';
import type { ParsedGlossary } from '../store/glossary-tsv.js';

/** Terms that a terminologist advises against. */
const FORBIDDEN = /^(?:deprecated|superseded|notrecommended|obsolete)/i;
const PREFERRED = /^preferred/i;
/** Where TBX-Basic has no data category, a project's own mark. */
const MARKS = { kept: 'tweeluik:keep', caseSensitive: 'tweeluik:case' } as const;

interface Term {
  readonly text: string;
  readonly status: string;
}

/**
 * A glossary of TBX-Basic, version 2 (ISO 30042:2008, `martif`) or 3 (2019, `tbx`, styles DCA and DCT). Each Dutch term
 * of an entry gets all of its English terms, the preferred ones first; deprecated ones are forbidden. Entries that lack
 * one of the two languages are left out.
 * @param path names the file in messages. @throws {InputError} `input/not-tbx`
 */
export function parseTbx(text: string, path: string): ParsedGlossary {
  const concepts = readConcepts(text, path);
  const entries = concepts.flatMap(readConcept);
  const problem = {
    place: 'as a whole',
    expected: `entries with a ${SOURCE_NAME} and an ${TARGET_NAME} term`,
    received: `${concepts.length} entries without`,
  };
  return { entries, problems: entries.length === 0 ? [problem] : [] };
}

function readConcepts(text: string, path: string): XmlElement[] {
  try {
    const document = parseXml(text.replace(/^\uFEFF/, ''));
    const root = document.documentElement?.localName ?? '';
    if (root !== 'martif' && root !== 'tbx') throw new Error(`its outermost element is <${root}>`);
    return [...findDescendants(document, 'termEntry'), ...findDescendants(document, 'conceptEntry')];
  } catch (cause) {
    throw new InputError(`${path} is no TBX file: ${messageOf(cause).split('\n')[0]}`, {
      code: 'input/not-tbx',
      hint: 'export the glossary as TBX-Basic once more, or as tab-separated text',
      cause,
    });
  }
}

function readConcept(concept: XmlElement): TermEntry[] {
  const languages = findChildren(concept, 'langSet', 'langSec');
  const [sourceTerms, targetTerms] = [SOURCE_CODE, TARGET_CODE].map((wanted) =>
    languages.filter((language) => languageOf(language) === wanted).flatMap(readTerms),
  );
  if (
    sourceTerms === undefined ||
    targetTerms === undefined ||
    sourceTerms.length === 0 ||
    targetTerms.length === 0
  )
    return [];
  const marks = findTyped(concept, 'projectSubset');
  const isKept = marks.includes(MARKS.kept);
  const listed = (wanted: (term: Term) => boolean) =>
    unique(targetTerms.filter(wanted).map((term) => term.text));
  const forbidden = listed(({ status }) => FORBIDDEN.test(status));
  const preferred = listed(({ status }) => PREFERRED.test(status));
  const allowed = listed(({ status }) => !FORBIDDEN.test(status));
  return unique(sourceTerms.map((term) => term.text)).map((source) => ({
    source,
    targets: isKept ? [source] : unique([...preferred, ...allowed]),
    forbidden,
    isKept,
    isCaseSensitive: marks.includes(MARKS.caseSensitive),
    note: unique(findDescendants(concept, 'note').map(textOf)).join('; '),
  }));
}

/** `nl` for `nl-BE` too. */
function languageOf(element: XmlElement): string {
  const tag = element.getAttribute('xml:lang') ?? element.getAttribute('lang') ?? '';
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function readTerms(language: XmlElement): Term[] {
  const sections = ['tig', 'ntig', 'termSec'].flatMap((name) => findDescendants(language, name));
  return sections.flatMap((section) => {
    const [term] = findDescendants(section, 'term');
    const [status = ''] = findTyped(section, 'administrativeStatus');
    return term === undefined || textOf(term) === '' ? [] : [{ text: textOf(term), status }];
  });
}

/** Values of a data category: `<termNote type="x">` in the style DCA, `<basic:x>` in the style DCT. */
function findTyped(parent: XmlElement, type: string): string[] {
  const byType = ['termNote', 'admin'].flatMap((name) =>
    findDescendants(parent, name).filter((element) => element.getAttribute('type') === type),
  );
  return [...byType, ...findDescendants(parent, type)].map(textOf);
}

function textOf(element: XmlElement): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** TBX-Basic version 2, which most terminology tools read. */
export function printTbx(entries: Glossary): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="${SOURCE_CODE}">
<martifHeader><fileDesc><sourceDesc><p>tweeluik</p></sourceDesc></fileDesc></martifHeader>
<text><body>
${entries.map(printEntry)}</body></text>
</martif>
`.toString();
}

function printEntry(
  { source, targets, forbidden, isKept, isCaseSensitive, note }: TermEntry,
  index: number,
): Html {
  const marks = [...(isKept ? [MARKS.kept] : []), ...(isCaseSensitive ? [MARKS.caseSensitive] : [])];
  const targetTerms = [
    ...targets.map((text, at) =>
      printTerm(text, at === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'),
    ),
    ...forbidden.map((text) => printTerm(text, 'deprecatedTerm-admn-sts')),
  ];
  return xml`<termEntry id="t${index + 1}">
${marks.map((mark) => xml`<admin type="projectSubset">${mark}</admin>\n`)}${note === '' ? [] : [xml`<note>${note}</note>\n`]}<langSet xml:lang="${SOURCE_CODE}"><tig><term>${source}</term></tig></langSet>
<langSet xml:lang="${TARGET_CODE}">${targetTerms}</langSet>
</termEntry>
`;
}

function printTerm(text: string, status: string): Html {
  return xml`<tig><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></tig>`;
}
