export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the bytes of a text are most likely in: by byte order mark, else by their pattern. */
export function findEncoding(bytes: Uint8Array): Encoding {
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

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
