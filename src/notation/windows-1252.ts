/** Characters of the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); all other bytes are Latin-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node's own decoder takes windows-1252 for Latin-1 in some 20.x releases, which turns every curly quote into a control. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const decodeByte = (byte: number): string => HIGH_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte);
  return Array.from(bytes, decodeByte).join('');
}
