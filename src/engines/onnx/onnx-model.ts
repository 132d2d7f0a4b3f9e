import {
  type Field,
  makeField,
  parseMessage,
  printHeading,
  printMessage,
  printParts,
  readText,
} from './protobuf.js';

// Field numbers of onnx.proto3 (https://github.com/onnx/onnx/blob/v1.13.1/onnx/onnx.proto3).
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, name: 2, initializer: 5, input: 11, output: 12 } as const;
const NODE = { input: 1, output: 2, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, graph: 6 } as const;
const VALUE_NAME = 1;
const TENSOR_NAME = 8;

export interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The name, the attributes and whatever else a node has. */
  readonly rest: readonly Field[];
}

/** A network. Values are known by name; nodes stand in an order in which they can be computed. */
export interface Graph {
  readonly nodes: readonly Node[];
  /** Constant tensors, inputs and outputs, as they stand in the file. */
  readonly initializers: ReadonlyMap<string, Uint8Array>;
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  readonly outputs: ReadonlyMap<string, Uint8Array>;
}

export interface OnnxModel {
  readonly graph: Graph;
  /** Versions, operator sets, who made it. */
  readonly rest: readonly Field[];
}

/** @throws {RangeError} when the bytes are not an ONNX model. */
export function parseModel(bytes: Uint8Array): OnnxModel {
  const fields = parseMessage(bytes);
  const graph = fields.find((field) => field.number === MODEL_GRAPH);
  if (graph === undefined) throw new RangeError('the model has no graph');
  return { graph: parseGraph(graph.bytes), rest: fields.filter((field) => field !== graph) };
}

/** The bytes of the file, in parts that stand one after the other: the tensors are not copied. */
export function printModel({ graph, rest }: OnnxModel): Uint8Array[] {
  return [...printParts(rest), ...printAddition(graph)];
}

/**
 * Bytes that extend the graph of a model when they are appended to its file: protobuf merges a message that occurs
 * twice, and all that was there stays as it was.
 */
export function printAddition(graph: Graph): Uint8Array[] {
  const parts = printGraph(graph);
  return [...printHeading(MODEL_GRAPH, parts), ...parts];
}

/** What is said about values in between (`value_info`) is left out: nothing needs it, and rewriting may falsify it. */
function parseGraph(bytes: Uint8Array): Graph {
  const fields = parseMessage(bytes);
  const named = (number: number, name: number): Map<string, Uint8Array> =>
    new Map(
      fields
        .filter((field) => field.number === number)
        .map((field) => [nameOf(field.bytes, name), field.bytes]),
    );
  return {
    nodes: fields.filter((field) => field.number === GRAPH.node).map((field) => parseNode(field.bytes)),
    initializers: named(GRAPH.initializer, TENSOR_NAME),
    inputs: named(GRAPH.input, VALUE_NAME),
    outputs: named(GRAPH.output, VALUE_NAME),
  };
}

function printGraph({ nodes, initializers, inputs, outputs }: Graph): Uint8Array[] {
  return printParts([
    ...nodes.map((node) => makeField(GRAPH.node, printNode(node))),
    makeField(GRAPH.name, 'tweeluik'),
    ...[...initializers.values()].map((tensor) => makeField(GRAPH.initializer, tensor)),
    ...[...inputs.values()].map((value) => makeField(GRAPH.input, value)),
    ...[...outputs.values()].map((value) => makeField(GRAPH.output, value)),
  ]);
}

function parseNode(bytes: Uint8Array): Node {
  const fields = parseMessage(bytes);
  const texts = (number: number): string[] => fields.filter((field) => field.number === number).map(readText);
  const known = [NODE.input, NODE.output, NODE.operator] as readonly number[];
  return {
    operator: texts(NODE.operator)[0] ?? '',
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    rest: fields.filter((field) => !known.includes(field.number)),
  };
}

function printNode({ operator, inputs, outputs, rest }: Node): Uint8Array {
  return printMessage([
    ...inputs.map((name) => makeField(NODE.input, name)),
    ...outputs.map((name) => makeField(NODE.output, name)),
    makeField(NODE.operator, operator),
    ...rest,
  ]);
}

/** The networks inside a node, such as the branches of `If`, by the name of their attribute. */
export function parseInnerGraphs(node: Node): Map<string, Graph> {
  const graphs = new Map<string, Graph>();
  for (const field of node.rest.filter(({ number }) => number === NODE.attribute)) {
    const graph = parseMessage(field.bytes).find(({ number }) => number === ATTRIBUTE.graph);
    if (graph !== undefined) graphs.set(nameOf(field.bytes, ATTRIBUTE.name), parseGraph(graph.bytes));
  }
  return graphs;
}

function nameOf(message: Uint8Array, number: number): string {
  const field = parseMessage(message).find((candidate) => candidate.number === number);
  return field === undefined ? '' : readText(field);
}
