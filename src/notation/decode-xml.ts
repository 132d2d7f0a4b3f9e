import { InputError } from '../domain/error.js';
import { startsWith } from './find-encoding.js';
import { decodeWindows1252 } from './windows-1252.js';

const MARKS: readonly { readonly start: readonly number[]; readonly encoding: string }[] = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
  // An opening bracket without a byte order mark.
  { start: [0x3c, 0x00], encoding: 'utf-16le' },
  { start: [0x00, 0x3c], encoding: 'utf-16be' },
];

/**
 * The text of an XML file in the encoding that it says it has (XML 1.0, appendix F), without a byte order mark.
 * @param path names the file in messages.
 * @throws {InputError} `input/damaged-encoding` when it has another, or one that is not known here.
 */
export function decodeXml(bytes: Uint8Array, path: string): string {
  const encoding = MARKS.find(({ start }) => startsWith(bytes, start))?.encoding ?? findDeclared(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Node 20 reads it as Latin-1.
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch (cause) {
    throw new InputError(`${path} is not in the encoding that it says it has, ${encoding}`, {
      code: 'input/damaged-encoding',
      hint: 'export it again, in UTF-8 if you can choose',
      cause,
    });
  }
}

/** The declaration is plain ASCII in every encoding that has no mark. */
function findDeclared(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}
