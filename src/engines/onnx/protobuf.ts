/**
 * Just enough of the protobuf wire format to write ONNX nodes: fields are strings, bytes (also nested messages)
 * or non-negative integers. See https://protobuf.dev/programming-guides/encoding/.
 */
const LENGTH_DELIMITED = 2;

/** One field of a message: its number in the schema and its value. Integers are below 2^31. */
export type Field = readonly [number: number, value: string | Uint8Array | number];

/** The bytes of a message. */
export function printMessage(...fields: readonly Field[]): Uint8Array {
  return Buffer.concat(fields.flatMap(printField));
}

function printField([number, value]: Field): Uint8Array[] {
  if (typeof value === 'number') return [printVarint(number << 3), printVarint(value)];
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  return [printVarint((number << 3) | LENGTH_DELIMITED), printVarint(bytes.length), bytes];
}

function printVarint(value: number): Uint8Array {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
