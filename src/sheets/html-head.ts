import type { BilingualFile } from '../domain/bilingual-file.js';
import { STATE_WORDS, withoutConfidence } from '../domain/describe-unit.js';
import { printOptions } from '../domain/signature.js';
import { STATES, type TranslationUnit } from '../domain/translation-unit.js';
import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { type Html, html, NO_HTML } from '../notation/html.js';
import { needsLook } from './html-parts.js';

const MAX_LINKS = 30;

/** Name, model, notice and the numbers that a reviewer wants first. */
export function printHead({ header, units }: BilingualFile): Html {
  const signature = header.signatures[header.signature];
  const model = signature === undefined ? '' : ` by ${signature.model}`;
  return html`<header>
<h1>${header.source}</h1>
<p class="made-by">${SOURCE_NAME} to ${TARGET_NAME}, machine translation${model}</p>
${header.notice === null ? NO_HTML : html`<p class="notice" role="note">${header.notice}</p>`}
<dl class="summary">${countUnits(units).map(printCount)}</dl>
${printLinks(units)}
</header>`;
}

/** What made this sheet, so that it can be made again, and how corrections come back. */
export function printFoot({ header }: BilingualFile, howToCorrect: string): Html {
  const signature = header.signatures[header.signature];
  if (signature === undefined) return NO_HTML;
  const { model, revision, filesHash, decoding, segmentationRules, program } = signature;
  return html`<footer><p>Model ${model}, revision ${revision}, files ${filesHash.slice(0, 12)}; ${printOptions(decoding)};
segmentation rules ${segmentationRules}; ${program}. Confidence is the mean log-probability of
the machine’s words, in words. ${howToCorrect}</p></footer>`;
}

function countUnits(units: readonly TranslationUnit[]): [label: string, count: number][] {
  const count = (matches: (unit: TranslationUnit) => boolean): number => units.filter(matches).length;
  const counts: [string, number][] = [
    ...STATES.map((state): [string, number] => [STATE_WORDS[state], count((unit) => unit.state === state)]),
    ['edited by a person', count(({ origin }) => origin === 'human')],
    ['with findings', count(({ findings }) => withoutConfidence(findings).length > 0)],
  ];
  return [['segments', units.length], ...counts.filter(([, number]) => number > 0)];
}

function printCount([label, count]: [string, number]): Html {
  return html`<div><dt>${label}</dt><dd>${count}</dd></div>`;
}

function printLinks(units: readonly TranslationUnit[]): Html {
  const numbers = units.flatMap((unit, index) => (needsLook(unit) ? [index + 1] : []));
  if (numbers.length === 0) return NO_HTML;
  const links = numbers
    .slice(0, MAX_LINKS)
    .map((number) => html`<a href="#segment-${number}">${number}</a> `);
  const rest = numbers.length > MAX_LINKS ? `and ${numbers.length - MAX_LINKS} more` : '';
  return html`<nav class="to-look-at" aria-label="Segments to look at first">Look first at ${links}${rest}</nav>`;
}
