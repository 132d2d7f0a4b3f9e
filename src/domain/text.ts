/**
 * A short hash of a text, to tell whether it changed: 53 bits (cyrb53, public domain, by bryc) in base 36.
 * Two texts share one by chance once in 10^15; it is no protection against someone who wants them to.
 */
export function makeTextHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const mixedHigh = mix(high, low);
  const mixedLow = mix(low, mixedHigh);
  return (0x200000 * (mixedHigh >>> 0) + ((mixedLow >>> 0) >>> 11)).toString(36);
}

function mix(half: number, other: number): number {
  return Math.imul(half ^ (half >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}

/** Nearly every sentence has single spaces only: looking is faster than replacing each by itself. */
const ODD_SPACE = /\s\s|[^\S ]/u;

/** White space inside a sentence (a hard line break, two spaces) does not make it another sentence. */
export function normaliseSpace(source: string): string {
  return ODD_SPACE.test(source) ? source.replace(/\s+/gu, ' ') : source;
}
