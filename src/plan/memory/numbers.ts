const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/**
 * A sentence with every number replaced, so that two that differ in nothing else are the same; undefined where it has
 * none, or nothing besides that could be the same.
 */
export function findNumberPattern(source: string): string | undefined {
  return /\p{N}/u.test(source) && /\p{L}/u.test(source) ? source.replace(NUMBER, '0') : undefined;
}
