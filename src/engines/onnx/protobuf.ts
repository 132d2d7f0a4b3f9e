/**
 * Just enough of the protobuf wire format to take ONNX files apart and put them together again: a message is a
 * list of fields, and what a field means is its reader's business.
 * See https://protobuf.dev/programming-guides/encoding/.
 */
export const WIRE = { varint: 0, eightBytes: 1, lengthDelimited: 2, fourBytes: 5 } as const;

export interface Field {
  /** Number in the schema. */
  readonly number: number;
  readonly wireType: number;
  /** The value as it stands in the file, without its length. */
  readonly bytes: Uint8Array;
}

/** Text, a nested message (as its bytes), or an integer from 0 to 2^31 - 1. */
export function makeField(number: number, value: string | Uint8Array | number): Field {
  if (typeof value === 'number') return { number, wireType: WIRE.varint, bytes: printVarint(value) };
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  return { number, wireType: WIRE.lengthDelimited, bytes };
}

export function printMessage(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(printParts(fields));
}

/** A message in parts that stand one after the other: nothing is copied, however large. */
export function printParts(fields: readonly Field[]): Uint8Array[] {
  return fields.flatMap(({ number, wireType, bytes }) => {
    const tag = printVarint((number << 3) | wireType);
    return wireType === WIRE.lengthDelimited ? [tag, printVarint(bytes.length), bytes] : [tag, bytes];
  });
}

/** What stands before the parts of a message that is itself a field of another one. */
export function printHeading(number: number, parts: readonly Uint8Array[]): Uint8Array[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return [printVarint((number << 3) | WIRE.lengthDelimited), printVarint(length)];
}

/**
 * The fields of a message, in order; their bytes are views.
 * @throws {RangeError} when the bytes end inside a field, or are no message.
 */
export function parseMessage(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let place = 0; place < message.length; ) {
    const tag = readVarint(message, place);
    const wireType = tag.value & 7;
    const { start, end } = findValue(message, tag.end, wireType);
    if (end > message.length) throw new RangeError(`a field at byte ${place} goes on after the end`);
    fields.push({ number: tag.value >>> 3, wireType, bytes: message.subarray(start, end) });
    place = end;
  }
  return fields;
}

export function readText(field: Field): string {
  return Buffer.from(field.bytes.buffer, field.bytes.byteOffset, field.bytes.byteLength).toString('utf8');
}

/** @returns the low 32 bits, which is all that sizes and types need. */
export function readInteger(field: Field): number {
  return readVarint(field.bytes, 0).value;
}

function findValue(message: Uint8Array, place: number, wireType: number): { start: number; end: number } {
  if (wireType === WIRE.varint) return { start: place, end: readVarint(message, place).end };
  if (wireType === WIRE.eightBytes) return { start: place, end: place + 8 };
  if (wireType === WIRE.fourBytes) return { start: place, end: place + 4 };
  if (wireType !== WIRE.lengthDelimited) throw new RangeError(`no wire type ${wireType} at byte ${place}`);
  const length = readVarint(message, place);
  return { start: length.end, end: length.end + length.value };
}

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let place = start, shift = 0; place < bytes.length; place++, shift += 7) {
    const byte = bytes[place] ?? 0;
    if (shift < 32) value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value: value >>> 0, end: place + 1 };
  }
  throw new RangeError(`a number at byte ${start} goes on after the end`);
}

function printVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
