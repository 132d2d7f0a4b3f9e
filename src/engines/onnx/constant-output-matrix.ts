import { ELEMENT, makeNode, printTensor } from './make-node.js';
import type { Graph, Node } from './onnx-model.js';
import { parseMessage, readInteger, WIRE } from './protobuf.js';

/**
 * Multiplies by a quantised matrix as it is, where a network turns it back into floating point at every step: the
 * published decoders do so with the 67,028 × 512 matrix that the embedding and the output share, and spend two
 * thirds of their time on it. The other factor is quantised as ONNX Runtime's dynamic quantisation does it, so
 * results move a little.
 * @returns the graph as it is when it has no such product.
 */
export function keepMatrixQuantised(graph: Graph): Graph {
  const makers = new Map(graph.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const initializers = new Map(graph.initializers);
  const nodes = graph.nodes.flatMap((node): Node[] => {
    const matrix =
      node.operator === 'MatMul' ? findTransposedMatrix(node.inputs[1] ?? '', makers, graph) : undefined;
    if (matrix === undefined) return [node];
    initializers.set(TRANSPOSED, matrix.transposed);
    return multiplyQuantised(node, matrix);
  });
  return { ...graph, nodes, initializers };
}

const TRANSPOSED = 'output_matrix_quantised';

interface QuantisedMatrix {
  readonly transposed: Uint8Array;
  readonly scale: string;
  readonly zeroPoint: string;
}

/** Follows `DequantizeLinear` and `Transpose`, in either order, back to a constant matrix of bytes. */
function findTransposedMatrix(
  name: string,
  makers: ReadonlyMap<string, Node>,
  graph: Graph,
): QuantisedMatrix | undefined {
  const last = makers.get(name);
  const before = makers.get(last?.inputs[0] ?? '');
  const operators = [before?.operator, last?.operator].sort().join();
  if (operators !== 'DequantizeLinear,Transpose') return undefined;
  const dequantize = [before, last].find((node) => node?.operator === 'DequantizeLinear');
  const [, scale, zeroPoint] = dequantize?.inputs ?? [];
  const tensor = graph.initializers.get(before?.inputs[0] ?? '');
  if (tensor === undefined || scale === undefined || zeroPoint === undefined) return undefined;
  const transposed = printTransposed(tensor);
  return transposed && { transposed, scale, zeroPoint };
}

/** What `quantize_dynamic` writes for a product with a constant matrix, which ONNX Runtime runs as one operation. */
function multiplyQuantised(node: Node, { scale, zeroPoint }: QuantisedMatrix): Node[] {
  const [factor = ''] = node.inputs;
  const named = (part: string): string => `output_matrix_${part}`;
  const [quantised, factorScale, factorZero] = [named('factor'), named('factor_scale'), named('factor_zero')];
  return [
    makeNode('DynamicQuantizeLinear', { inputs: [factor], outputs: [quantised, factorScale, factorZero] }),
    makeNode('MatMulInteger', {
      inputs: [quantised, TRANSPOSED, factorZero, zeroPoint],
      outputs: [named('product')],
    }),
    makeNode(
      'Cast',
      { inputs: [named('product')], outputs: [named('product_float')] },
      { to: ELEMENT.float },
    ),
    makeNode('Mul', { inputs: [factorScale, scale], outputs: [named('scale')] }),
    makeNode('Mul', { inputs: [named('product_float'), named('scale')], outputs: node.outputs }),
  ];
}

// Field numbers of TensorProto in onnx.proto3.
const TENSOR = { shape: 1, element: 2, raw: 9 } as const;

/** Undefined when it is not a matrix of bytes, with or without sign, that lies in the file. */
function printTransposed(tensor: Uint8Array): Uint8Array | undefined {
  const fields = parseMessage(tensor);
  const [rows, columns, ...more] = fields
    .filter(({ number, wireType }) => number === TENSOR.shape && wireType === WIRE.varint)
    .map(readInteger);
  const type = fields.find(({ number }) => number === TENSOR.element);
  const element = type && readInteger(type);
  const raw = fields.find(({ number }) => number === TENSOR.raw)?.bytes;
  if (rows === undefined || columns === undefined || more.length > 0) return undefined;
  if ((element !== ELEMENT.int8 && element !== ELEMENT.uint8) || raw?.length !== rows * columns)
    return undefined;
  return printTensor(TRANSPOSED, element, [columns, rows], transpose(raw, rows, columns));
}

/** Block by block, so that both sides stay in the processor's cache. */
function transpose(from: Uint8Array, rows: number, columns: number): Uint8Array {
  const to = new Uint8Array(from.length);
  const block = 64;
  for (let top = 0; top < rows; top += block) {
    for (let column = 0; column < columns; column++) {
      for (let row = top; row < Math.min(top + block, rows); row++) {
        to[column * rows + row] = from[row * columns + column] ?? 0;
      }
    }
  }
  return to;
}
