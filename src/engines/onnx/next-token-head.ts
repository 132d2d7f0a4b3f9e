import { type Field, printMessage } from './protobuf.js';

/** Names of what the head adds to a decoder. */
export const HEAD = {
  /** Input: how many tokens to list, [1]. */
  count: 'candidate_count',
  /** Input: tokens whose log-probability is wanted whatever it is, [any]. */
  watched: 'watched_tokens',
  tokens: 'tokens',
  logProbabilities: 'log_probabilities',
  watchedLogProbabilities: 'watched_log_probabilities',
} as const;

// Field numbers of onnx.proto3 (https://github.com/onnx/onnx/blob/v1.13.1/onnx/onnx.proto3).
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, input: 11, output: 12 } as const;
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, integer: 3, type: 20 } as const;
const ATTRIBUTE_TYPE_INTEGER = 2;
const VALUE_INFO = { name: 1, type: 2 } as const;
const FLOAT = 1;
const INT64 = 7;

/**
 * Bytes to append to the file of a decoder, to give it three more outputs: for each row the `candidate_count` most
 * probable next tokens, best first, their log-probabilities over the whole vocabulary, and those of the watched
 * tokens. The logits then never leave the graph, and no loop of ours runs over the vocabulary (32 rows of 67,028
 * logits: 3 ms so, 50 ms and more in JavaScript, on the same two cores).
 *
 * Protobuf merges a message that occurs twice, so a second `graph` that holds only the new nodes extends the first
 * and leaves every byte of the model as it was. `LogSoftmax` and then `TopK` is several times faster than
 * `ReduceLogSumExp`, which ONNX Runtime 1.14 does not vectorise.
 */
export function printNextTokenHead(): Uint8Array {
  const all = 'all_log_probabilities';
  const graph = printMessage(
    [GRAPH.node, printNode('LogSoftmax', ['logits'], [all])],
    [GRAPH.node, printNode('TopK', [all, HEAD.count], [HEAD.logProbabilities, HEAD.tokens])],
    [GRAPH.node, printNode('Gather', [all, HEAD.watched], [HEAD.watchedLogProbabilities])],
    [GRAPH.input, printValueInfo(HEAD.count, INT64, [1])],
    [GRAPH.input, printValueInfo(HEAD.watched, INT64, ['watched'])],
    [GRAPH.output, printValueInfo(HEAD.logProbabilities, FLOAT, ['rows', 'positions', 'candidates'])],
    [GRAPH.output, printValueInfo(HEAD.tokens, INT64, ['rows', 'positions', 'candidates'])],
    [GRAPH.output, printValueInfo(HEAD.watchedLogProbabilities, FLOAT, ['rows', 'positions', 'watched'])],
  );
  return printMessage([MODEL_GRAPH, graph]);
}

/** A node over the last axis. */
function printNode(operator: string, inputs: readonly string[], outputs: readonly string[]): Uint8Array {
  const axis = printMessage(
    [ATTRIBUTE.name, 'axis'],
    [ATTRIBUTE.integer, LAST_AXIS],
    [ATTRIBUTE.type, ATTRIBUTE_TYPE_INTEGER],
  );
  return printMessage(
    ...inputs.map((name): Field => [NODE.input, name]),
    ...outputs.map((name): Field => [NODE.output, name]),
    [NODE.name, `next_token/${operator}`],
    [NODE.operator, operator],
    [NODE.attribute, axis],
  );
}

/** The logits are [rows, 1, vocabulary]. */
const LAST_AXIS = 2;

function printValueInfo(name: string, elementType: number, shape: readonly (string | number)[]): Uint8Array {
  const dimensions = shape.map(
    (size): Field => [1, printMessage(typeof size === 'number' ? [1, size] : [2, size])],
  );
  const tensor = printMessage([1, elementType], [2, printMessage(...dimensions)]);
  return printMessage([VALUE_INFO.name, name], [VALUE_INFO.type, printMessage([1, tensor])]);
}
