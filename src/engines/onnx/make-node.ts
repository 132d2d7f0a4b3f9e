import type { Node } from './onnx-model.js';
import { makeField, printMessage } from './protobuf.js';

// Field numbers of onnx.proto3.
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE = { name: 1, integer: 3, integers: 8, type: 20 } as const;
const ATTRIBUTE_TYPE = { integer: 2, integers: 7 } as const;

/** Types of elements, as ONNX numbers them. */
export const ELEMENT = { float: 1, uint8: 2, int8: 3, int64: 7 } as const;

/** @param attributes integers from 0 up, or lists of them. */
export function makeNode(
  operator: string,
  { inputs, outputs }: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): Node {
  const rest = Object.entries(attributes).map(([name, value]) =>
    makeField(NODE_ATTRIBUTE, printAttribute(name, value)),
  );
  return { operator, inputs, outputs, rest };
}

function printAttribute(name: string, value: number | readonly number[]): Uint8Array {
  const [type, fields] =
    typeof value === 'number'
      ? [ATTRIBUTE_TYPE.integer, [makeField(ATTRIBUTE.integer, value)]]
      : [ATTRIBUTE_TYPE.integers, value.map((one) => makeField(ATTRIBUTE.integers, one))];
  return printMessage([makeField(ATTRIBUTE.name, name), ...fields, makeField(ATTRIBUTE.type, type)]);
}

/** An input or output of a network; a dimension of any size has a name instead of a number. */
export function printValueInfo(
  name: string,
  element: number,
  shape: readonly (string | number)[],
): Uint8Array {
  const dimensions = shape.map((size) =>
    makeField(1, printMessage([makeField(typeof size === 'number' ? 1 : 2, size)])),
  );
  const tensor = printMessage([makeField(1, element), makeField(2, printMessage(dimensions))]);
  return printMessage([makeField(1, name), makeField(2, printMessage([makeField(1, tensor)]))]);
}

/** A constant tensor from its elements in order, as they lie in memory. */
export function printTensor(
  name: string,
  element: number,
  shape: readonly number[],
  elements: Uint8Array,
): Uint8Array {
  return printMessage([
    ...shape.map((size) => makeField(1, size)),
    makeField(2, element),
    makeField(8, name),
    makeField(9, elements),
  ]);
}
