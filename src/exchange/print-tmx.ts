import { normaliseCell } from '../domain/correction.js';
import type { MemoryEntry } from '../domain/memory.js';
import { type Html, html as xml } from '../notation/html.js';

/** Ours; the other types of `prop` are those of OmegaT, which several tools read. */
export const STATE_PROP = 'x-tweeluik-state';

/**
 * A memory as TMX 1.4b (LISA OSCAR standard, 2005), the newest entry last. What XML cannot hold is replaced as in every
 * sheet. Neither dates nor units go along: the first are not known, the second mean nothing elsewhere.
 * @param program its name and version.
 */
export function printTmx(entries: readonly MemoryEntry[], program: string): string {
  const [tool = '', version = ''] = program.split(' ');
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="${tool}" creationtoolversion="${version}" segtype="sentence" o-tmf="${tool}" adminlang="en" srclang="nl" datatype="plaintext"/>
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
${notes.map((note) => xml`<note>${normaliseCell(note)}</note>\n`)}${props}<tuv xml:lang="nl"><seg>${normaliseCell(source)}</seg></tuv>
<tuv xml:lang="en"><seg>${normaliseCell(target)}</seg></tuv>
</tu>
`;
}

function printProp(type: string, value: string | null): Html[] {
  return value === null ? [] : [xml`<prop type="${type}">${normaliseCell(value)}</prop>\n`];
}
