import { normaliseCell } from '../domain/correction.js';
import { InputError, messageOf, type Problem } from '../domain/error.js';
import type { MemoryEntry } from '../domain/memory.js';
import { normaliseSpace } from '../domain/text.js';
import { isApproved } from '../domain/translation-unit.js';
import { OWN_CODE, SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { type Html, html as xml } from '../notation/html.js';
import { walkXml } from '../notation/walk-xml.js';

/** What a TMX file has for Dutch and English, and the entries that could not be used, each with its place. */
interface ParsedTmx {
  readonly entries: readonly MemoryEntry[];
  readonly skipped: readonly Problem[];
}

/** Native codes of a format, with what is in them; `hi` only marks the text in it. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/** What tools call the sentence before: OmegaT, Phrase, memoQ, XTM, Wordfast; then the one after, and the document. */
const PREVIOUS = ['prev', 'context_prev', 'x-context-pre', 'x-previous-source-text', 'previousMd5Segment'];
const NEXT = ['next', 'context_next', 'x-context-post', 'x-next-source-text', 'nextMd5Segment'];
const FILE = ['file', 'filename', 'x-document'];

/** An entry as it stands in the file. */
interface Written {
  readonly place: string;
  readonly notes: string[];
  readonly variants: Variant[];
  readonly props: Map<string, string>;
}

interface Variant {
  readonly language: string;
  text: string;
  readonly props: Map<string, string>;
}

/**
 * Reads TMX 1.1 to 1.4b of any tool. Inline codes are reduced to the text around them; entities of the file's own are
 * not known, so none can grow or reach another file. An entry without Dutch or English is skipped, and named.
 * @param path names the file in messages.
 * @throws {InputError} `memory/damaged-tmx` when it is not well-formed XML, or another vocabulary.
 */
export function parseTmx(text: string, path: string): ParsedTmx {
  const written = readUnits(text, path);
  const read = written.map(toEntries);
  return { entries: read.flatMap(({ entries }) => entries), skipped: read.flatMap(({ skipped }) => skipped) };
}

function readUnits(text: string, path: string): Written[] {
  try {
    return collectUnits(text);
  } catch (cause) {
    throw makeDamagedError(path, cause);
  }
}

function collectUnits(text: string): Written[] {
  const units: Written[] = [];
  const stack: string[] = [];
  let [value, prop] = ['', ''];
  walkXml(text, {
    open: (name, attributes, line) => {
      if (stack.length === 0 && name !== 'tmx') throw new Error(`its root is <${name}>, not <tmx>`);
      stack.push(name);
      const unit = units.at(-1);
      if (name === 'tu') units.push({ place: `line ${line}`, notes: [], variants: [], props: new Map() });
      if (name === 'tuv') {
        const language = attributes['xml:lang'] ?? attributes['lang'] ?? '';
        unit?.variants.push({ language, text: '', props: new Map() });
      }
      if (name === 'prop') prop = attributes['type'] ?? '';
      if (['seg', 'note', 'prop'].includes(name)) value = '';
    },
    text: (part) => {
      if (!stack.some((name) => CODES.has(name))) value += part;
    },
    close: (name) => {
      stack.pop();
      const unit = units.at(-1);
      // The header has notes and props of its own.
      if (unit === undefined || !stack.includes('tu')) return;
      const variant = stack.includes('tuv') ? unit.variants.at(-1) : undefined;
      if (name === 'seg' && variant !== undefined) variant.text = value;
      if (name === 'note') unit.notes.push(value.trim());
      if (name === 'prop') (variant ?? unit).props.set(prop, value);
    },
  });
  return units;
}

function toEntries({ place, notes, variants, props }: Written): ParsedTmx {
  const source = variants.find(({ language }) => isLanguage(language, SOURCE_CODE));
  const targets = variants.filter(({ language }) => isLanguage(language, TARGET_CODE));
  if (source === undefined || targets.length === 0) {
    const received = quoteReceived(variants.map(({ language }) => language).join(', '));
    return {
      entries: [],
      skipped: [
        { place, expected: `${SOURCE_NAME} (${SOURCE_CODE}) and ${TARGET_NAME} (${TARGET_CODE})`, received },
      ],
    };
  }
  const pairs = [source, ...targets].map(({ text }) => text.trim());
  if (pairs.includes('')) {
    const received = 'an empty one';
    return { entries: [], skipped: [{ place, expected: 'a text in both languages', received }] };
  }
  const all = new Map([...props, ...source.props]);
  const state = all.get(STATE_PROP);
  const common = {
    source: normaliseSpace(source.text).trim(),
    previous: findContext(all, PREVIOUS),
    next: findContext(all, NEXT),
    article: findFirst(all, FILE) ?? null,
    unit: null,
    state: isApproved(state) ? state : null,
    notes,
  } as const;
  const texts = new Set(targets.map(({ text }) => text.trim()));
  return { entries: [...texts].map((target) => ({ ...common, target })), skipped: [] };
}

/** `nl`, `NL-be`, `nl_BE`. */
function isLanguage(code: string, language: string): boolean {
  return code.toLowerCase().split(/[-_]/)[0] === language;
}

/** memoQ writes the neighbour as markup inside the text. */
function findContext(props: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  const found = findFirst(props, names);
  return found === undefined ? null : normaliseSpace(found.replace(/<\/?seg>/g, '')).trim();
}

function findFirst(props: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => props.get(name)).find((value) => value !== undefined);
}

function makeDamagedError(path: string, cause: unknown): InputError {
  return new InputError(`${path} is not well-formed TMX: ${messageOf(cause)}`, {
    code: 'memory/damaged-tmx',
    hint: 'export it again from the tool that it is from, or correct it at that place; nothing was changed',
    cause,
  });
}

/** Ours; the other types of `prop` are those of OmegaT, which several tools read. */
const STATE_PROP = 'x-tweeluik-state';

/**
 * A memory as TMX 1.4b (LISA OSCAR standard, 2005), the newest entry last. What XML cannot hold is replaced as in every
 * sheet. Neither dates nor units go along: the first are not known, the second mean nothing elsewhere.
 * @param program its name and version.
 */
export function printTmx(entries: readonly MemoryEntry[], program: string): string {
  const [tool = '', version = ''] = program.split(' ');
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="${tool}" creationtoolversion="${version}" segtype="sentence" o-tmf="${tool}" adminlang="${OWN_CODE}" srclang="${SOURCE_CODE}" datatype="plaintext"/>
<body>
${entries.map(printEntry)}</body>
</tmx>
`.toString();
}

function printEntry({ source, target, previous, next, article, state, notes }: MemoryEntry): Html {
  const props = [
    ...printProp('file', article),
    ...printProp('prev', previous),
    ...printProp('next', next),
    ...printProp(STATE_PROP, state),
  ];
  return xml`<tu>
${notes.map((note) => xml`<note>${normaliseCell(note)}</note>\n`)}${props}<tuv xml:lang="${SOURCE_CODE}"><seg>${normaliseCell(source)}</seg></tuv>
<tuv xml:lang="${TARGET_CODE}"><seg>${normaliseCell(target)}</seg></tuv>
</tu>
`;
}

function printProp(type: string, value: string | null): Html[] {
  return value === null ? [] : [xml`<prop type="${type}">${normaliseCell(value)}</prop>\n`];
}
