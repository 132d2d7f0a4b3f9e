import { InputError } from '../domain/error.js';
import { type Encoding, findEncoding, startsWith } from './find-encoding.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface DecodedText {
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
  const encoding = findEncoding(bytes);
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
