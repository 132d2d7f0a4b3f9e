import { InputError } from '../domain/error.js';

interface DecodedText {
  /** A byte order mark stays at its front as U+FEFF, so that it lies in the first gap and is written back. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** First bytes of files that people try to translate as they are. */
const KNOWN_FILES: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { start: [0x50, 0x4b, 0x03, 0x04], name: 'a Word or OpenDocument file, or another ZIP archive' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word document' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document' },
];

/** Text has hardly any control characters; about one byte in eight of binary data reads as one. */
const MAX_CONTROL_SHARE = 0.01;

/**
 * The text of a file in UTF-8, UTF-16 (with or without byte order mark) or Windows-1252, of which Latin-1 text is a part.
 * @param path names the file in messages.
 * @throws {InputError} `input/empty`, `input/binary`, or `input/damaged-encoding` when the file is in an encoding
 *   that we recognise, but broken: guessing another one would garble every accent in it.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const known = KNOWN_FILES.find(({ start }) => startsWith(bytes, start));
  if (known !== undefined) throw makeBinaryError(path, known.name);
  const encoding = detectEncoding(bytes);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : decodeStrictly(bytes, encoding, path);
  if (text === '' || text === '\uFEFF') {
    throw new InputError(`${path} is empty`, {
      code: 'input/empty',
      hint: 'check that the article was saved',
    });
  }
  if (isBinary(text)) throw makeBinaryError(path, 'binary data');
  return { text, encoding };
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${path} looks like ${encoding.toUpperCase()} text, but holds bytes that are not`, {
      code: 'input/damaged-encoding',
      hint: 'open it in an editor, correct the garbled characters and save it as UTF-8',
      cause,
    });
  }
}

function isBinary(text: string): boolean {
  const controls = (text.match(/\p{Cc}/gu) ?? []).filter(isBinaryControl);
  return controls.includes('\0') || controls.length > text.length * MAX_CONTROL_SHARE;
}

/** All but those of white space (tab to carriage return, next line) and escape. */
function isBinaryControl(control: string): boolean {
  return !/\s/.test(control) && control !== '\u0085' && control !== '\u001b';
}

function makeBinaryError(path: string, what: string): InputError {
  return new InputError(`${path} is ${what}, not plain text`, {
    code: 'input/binary',
    hint: 'save the article as plain text in UTF-8 and translate that file',
  });
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the bytes of a text are most likely in: by byte order mark, else by their pattern. */
function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return findBareUtf16(bytes) ?? (isMeantAsUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** In UTF-16 the high byte of nearly every character of a Dutch text is 0, and no low byte is. */
function findBareUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const most = sample.length * 0.35;
  if (zeros[0] === 0 && zeros[1] > most) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > most) return 'utf-16be';
  return undefined;
}

/**
 * Valid UTF-8, or UTF-8 with a few broken bytes: accents of Windows-1252 text hardly ever form valid UTF-8 sequences,
 * so a file where most of them do is damaged rather than older.
 */
function isMeantAsUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  if (broken === 0) return true;
  const accents = Array.from(text).filter((character) => character > '\u007F').length - broken;
  return accents > broken || isStrictlyDecodable(bytes);
}

function isStrictlyDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Characters of the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); all other bytes are Latin-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node's own decoder takes windows-1252 for Latin-1 in some 20.x releases, which turns every curly quote into a control. */
function decodeWindows1252(bytes: Uint8Array): string {
  const decodeByte = (byte: number): string => HIGH_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte);
  return Array.from(bytes, decodeByte).join('');
}

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
  const encoding = MARKS.find(({ start }) => startsWith(bytes, start))?.encoding ?? declaredEncodingOf(bytes);
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
function declaredEncodingOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}
