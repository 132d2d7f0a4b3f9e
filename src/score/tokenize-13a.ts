import { splitWords, trimEnd } from './words.js';

/** What the tokenizer of NIST's mteval-v13a.pl does to a line, in its order: the `tok:13a` of BLEU scores. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<skipped>/g, ''],
  // A word that was broken at the end of a line.
  [/-\n/g, ''],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  // Signs that stand alone always: all of ASCII's but ' , - .
  [/[!-&(-+/:-@[-`{-~]/g, ' $& '],
  // Point and comma stay in numbers only, a hyphen everywhere but after a digit.
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/g, '$1 $2 '],
];

export function tokenize13a(text: string): string[] {
  // The rules on points and commas look at both neighbours, so the line gets a space at each end.
  let line = ` ${trimEnd(text)} `;
  for (const [pattern, replacement] of RULES) line = line.replace(pattern, replacement);
  return splitWords(line);
}
