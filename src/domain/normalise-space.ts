/** Nearly every sentence has single spaces only: looking is faster than replacing each by itself. */
const ODD_SPACE = /\s\s|[^\S ]/u;

/** White space inside a sentence (a hard line break, two spaces) does not make it another sentence. */
export function normaliseSpace(source: string): string {
  return ODD_SPACE.test(source) ? source.replace(/\s+/gu, ' ') : source;
}
