import { inflateRawSync } from 'node:zlib';
import { type AsyncFlateStreamHandler, strToU8, Unzip, zipSync } from 'fflate';

/** What the parts of an archive are called, and their bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MIB = 2 ** 20;
/** Texts are packed to a tenth or twentieth; an archive that was made to fill the memory, to a thousandth. */
const MAX_GROWTH = 100;
const MAX_SMALL_BYTES = 8 * MIB;
const MAX_BYTES = 256 * MIB;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The bytes of a ZIP archive; the same parts give the same bytes. */
export function printZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoded = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // A ZIP archive knows no time before this one.
  return zipSync(Object.fromEntries(encoded), { mtime: '1980-01-01T00:00:00' });
}

/**
 * The parts of a ZIP archive that are wanted.
 * @throws {Error} when it is damaged, or when the parts are too large together: 256 MiB, for a small archive less.
 */
export function parseZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts {
  const parts = new Map<string, Uint8Array>();
  let left = Math.min(MAX_BYTES, MAX_SMALL_BYTES + MAX_GROWTH * bytes.length);
  const archive = new Unzip((part) => {
    if (!isWanted(part.name)) return;
    const pieces: Uint8Array[] = [];
    part.ondata = (error, piece, isLast) => {
      if (error !== null) throw error;
      pieces.push(piece);
      if (!isLast) return;
      const packed = Buffer.concat(pieces);
      const whole = part.compression === DEFLATED ? inflate(packed, left) : packed;
      left -= whole.length;
      parts.set(part.name, whole);
    };
    part.start();
  });
  archive.register(Deflated);
  archive.push(bytes, true);
  return parts;
}

const DEFLATED = 8;

/** Hands packed bytes on as they are: Node.js unpacks ten times as fast as the library, and stops at a limit. */
class Deflated {
  static compression = DEFLATED;
  ondata: AsyncFlateStreamHandler = () => {};

  push(piece: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, piece, isLast);
  }
}

function inflate(packed: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw isTooLarge ? new Error('it unpacks to far more than a sheet holds') : error;
  }
}
