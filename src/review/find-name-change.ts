import type { Replacement } from '../domain/project-rule.js';

/** Words with a capital that do not begin a sentence, as long as they follow each other. */
const NAMES = /(?<=[\p{L}\p{N},;:)"”’] )\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)*/gu;

/**
 * The one name that only the first text has with the one that only the second has: in a sentence that was rewritten
 * these still belong together, wherever they stand. None where there are more, because then nothing tells which is which.
 */
export function findNameChange(before: string, after: string): Replacement[] {
  const [gone, come] = [listNames(before), listNames(after)];
  const [find, ...otherGone] = gone.filter((name) => !after.includes(name));
  const [replace, ...otherCome] = come.filter((name) => !before.includes(name));
  const isClear = otherGone.length === 0 && otherCome.length === 0;
  return find === undefined || replace === undefined || !isClear ? [] : [{ find, replace }];
}

function listNames(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(NAMES), ([name]) => name))];
}
