import { ELEMENT, makeNode, printValueInfo } from './make-node.js';
import type { Graph } from './onnx-model.js';

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

/**
 * What makes three more outputs of a decoder's `logits`, [rows, 1, vocabulary]: for each row the `candidate_count`
 * most probable next tokens, best first, their log-probabilities over the whole vocabulary, and those of the
 * watched tokens. The logits then never leave the graph, and no loop of ours runs over the vocabulary (32 rows of
 * 67,028 logits: 3 ms so, 50 ms and more in JavaScript, on the same two cores).
 *
 * `LogSoftmax` and then `TopK` is several times faster than `ReduceLogSumExp`, which ONNX Runtime 1.14 does not
 * vectorise.
 */
export function makeNextTokenHead(): Graph {
  const all = 'all_log_probabilities';
  const lastAxis = { axis: 2 };
  const { count, watched, tokens, logProbabilities, watchedLogProbabilities } = HEAD;
  const listed = ['rows', 'positions', 'candidates'];
  return {
    nodes: [
      makeNode('LogSoftmax', { inputs: ['logits'], outputs: [all] }, lastAxis),
      makeNode('TopK', { inputs: [all, count], outputs: [logProbabilities, tokens] }, lastAxis),
      makeNode('Gather', { inputs: [all, watched], outputs: [watchedLogProbabilities] }, lastAxis),
    ],
    initializers: new Map(),
    inputs: new Map([
      [count, printValueInfo(count, ELEMENT.int64, [1])],
      [watched, printValueInfo(watched, ELEMENT.int64, ['watched'])],
    ]),
    outputs: new Map([
      [logProbabilities, printValueInfo(logProbabilities, ELEMENT.float, listed)],
      [tokens, printValueInfo(tokens, ELEMENT.int64, listed)],
      [
        watchedLogProbabilities,
        printValueInfo(watchedLogProbabilities, ELEMENT.float, ['rows', 'positions', 'watched']),
      ],
    ]),
  };
}
