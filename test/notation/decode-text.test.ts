import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/error.js';
import { decodeText } from '../../src/notation/decode-text.js';

const DUTCH = 'De coördinator zei: “Eén café is genoeg.” Volgens hem – en haar – kost dat € 3,50.\r\n';

/** Bytes by Node's own encoders, which know nothing of the code under test. */
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

function catchError(bytes: Uint8Array): InputError {
  try {
    decodeText(bytes, 'artikel.txt');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('decoding an article', () => {
  it.each([
    ['UTF-8', utf8(DUTCH), 'utf-8', DUTCH],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${DUTCH}`), 'utf-8', `\uFEFF${DUTCH}`],
    ['UTF-16 little endian', utf16le(`\uFEFF${DUTCH}`), 'utf-16le', `\uFEFF${DUTCH}`],
    ['UTF-16 big endian', utf16be(`\uFEFF${DUTCH}`), 'utf-16be', `\uFEFF${DUTCH}`],
    ['UTF-16 little endian without a mark', utf16le(DUTCH), 'utf-16le', DUTCH],
    ['UTF-16 big endian without a mark', utf16be(DUTCH), 'utf-16be', DUTCH],
    ['Latin-1', Buffer.from('Eén café in Curaçao.', 'latin1'), 'windows-1252', 'Eén café in Curaçao.'],
    ['plain ASCII', utf8('Ajax wint.'), 'utf-8', 'Ajax wint.'],
    ['one letter', utf8('a'), 'utf-8', 'a'],
    ['white space only', utf8(' \n'), 'utf-8', ' \n'],
    ['emoji', utf8('👍🏽 \uFFFD'), 'utf-8', '👍🏽 \uFFFD'],
  ])('reads %s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes, 'artikel.txt')).toEqual({ text, encoding });
  });

  it('reads the quotes, dashes and euro of Windows-1252', () => {
    // "€ 3 – ‘ja’ … “Œ”" as Python 3 encodes it with cp1252.
    const bytes = Buffer.from('80203320962091 6a619220 8520938c94'.replaceAll(' ', ''), 'hex');
    expect(decodeText(bytes, 'a')).toEqual({ text: '€ 3 – ‘ja’ … “Œ”', encoding: 'windows-1252' });
  });

  it('reads no byte as another character than Windows does', () => {
    // cp1252 in Python 3.11 leaves these five undefined; the Encoding Standard gives them controls.
    const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const high = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
      (byte) => !undefinedBytes.includes(byte),
    );
    expect(decodeText(Uint8Array.from(high), 'a').text).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['only a byte order mark', utf8('\uFEFF')],
    ['only a UTF-16 byte order mark', utf16le('\uFEFF')],
  ])('calls a file with %s empty', (_name, bytes) => {
    const error = catchError(bytes);
    expect(error.code).toBe('input/empty');
    expect(error.message).toBe('artikel.txt is empty');
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'a PDF'],
    ['a Word file', Buffer.from('504b030414000600080000002100', 'hex'), 'a Word or OpenDocument file'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'an old Word document'],
    ['an RTF file', utf8('{\\rtf1\\ansi Een artikel}'), 'an RTF document'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary data'],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'binary data'],
    ['text with a null in it', utf8('Een\0artikel over van alles'), 'binary data'],
    ['compressed data', Buffer.from('1f8b08e9f2c8e64b4c2a4a540e01f3110b1c02969d81fe', 'hex'), 'binary data'],
  ])('refuses %s and says how to go on', (_name, bytes, what) => {
    const error = catchError(bytes);
    expect(error.code).toBe('input/binary');
    expect(error.message).toContain(what);
    expect(error.hint).toContain('plain text');
  });

  it('refuses UTF-8 with a broken byte instead of garbling every accent', () => {
    const bytes = Buffer.concat([utf8('Eén café, één coördinator'), Buffer.from([0xc3]), utf8(' en meer.')]);
    expect(catchError(bytes).code).toBe('input/damaged-encoding');
  });

  it('refuses UTF-16 that was cut in the middle of a character', () => {
    expect(catchError(utf16le(`\uFEFF${DUTCH}`).subarray(0, 21)).code).toBe('input/damaged-encoding');
  });

  it.each([
    ['Latin-1 with as many accents as broken UTF-8 would have', 'Café één, coördinator'],
    ['Latin-1 that holds what is an accent in UTF-8', 'Ã© é è'],
  ])('reads %s', (_name, text) => {
    expect(decodeText(Buffer.from(text, 'latin1'), 'a')).toEqual({ text, encoding: 'windows-1252' });
  });

  it('takes a text for UTF-16 only by its letters, not by a null or two', () => {
    const name = 'UTF-16LE';
    expect(catchError(utf16le(`\uFEFF${DUTCH}`).subarray(0, 21)).message).toContain(
      `looks like ${name} text`,
    );
    expect(catchError(utf8('Een\0 artikel\0')).code).toBe('input/binary');
  });

  it('takes a file for text that has a few control characters, and not when it has more', () => {
    const text = (controls: number) => `${'a'.repeat(1000 - controls)}${'\u0001'.repeat(controls)}`;
    expect(decodeText(utf8(text(10)), 'a').text).toHaveLength(1000);
    expect(catchError(utf8(text(11)))).toMatchObject({
      code: 'input/binary',
      message: 'artikel.txt is binary data, not plain text',
    });
  });

  it('takes white space, next lines and escapes for no sign of binary data', () => {
    const text = '\t\v\f\u0085\u001b'.repeat(20);
    expect(decodeText(utf8(text), 'a').text).toBe(text);
  });

  it('says what to do about bytes that are not what they seem', () => {
    const bytes = Buffer.concat([utf8('Eén café, één coördinator'), Buffer.from([0xc3])]);
    expect(catchError(bytes)).toMatchObject({
      message: 'artikel.txt looks like UTF-8 text, but holds bytes that are not',
      hint: expect.stringContaining('save it as UTF-8'),
    });
    expect(catchError(Buffer.alloc(0)).hint).toBe('check that the article was saved');
  });
});
