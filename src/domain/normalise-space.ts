/** White space inside a sentence (a hard line break, two spaces) does not make it another sentence. */
export function normaliseSpace(source: string): string {
  return source.replace(/\s+/gu, ' ');
}
