import { keepMatrixQuantised } from './constant-output-matrix.js';
import { ELEMENT, makeNode, printValueInfo } from './make-node.js';
import { makeNextTokenHead } from './next-token-head.js';
import { type Graph, type OnnxModel, parseModel } from './onnx-model.js';
import { shareSourceState } from './share-source-state.js';
import { chooseBranches, extractGraph } from './specialize-graph.js';

/** A merged decoder, taken apart. */
interface SplitDecoder {
  /** `encoder_hidden_states` → keys and values of the source, `present.{i}.encoder.*`: needed once a batch. */
  readonly sourceState: OnnxModel;
  /** One step: the last token and all keys and values → what the next-token head says, `added.{i}.decoder.*`. */
  readonly step: OnnxModel;
}

/**
 * Takes a merged decoder apart into what is computed once and what is computed at every step. The merged one
 * copies the keys and values of the source through an `If` at every step (a quarter of the time of a small model),
 * and computes the first step in a branch of its own, though a step with an empty past says the same.
 * @throws {RangeError} when it does not look like a merged decoder.
 */
export function splitDecoder(merged: Uint8Array): SplitDecoder {
  const { graph, rest } = parseModel(merged);
  const names = [...graph.outputs.keys()];
  const ofSource = names.filter((name) => /^present\.\d+\.encoder\./.test(name));
  const ofTarget = names.filter((name) => /^present\.\d+\.decoder\./.test(name));
  if (ofSource.length === 0 || ofSource.length !== ofTarget.length) {
    throw new RangeError('the decoder has no keys and values of source and target');
  }
  const sourceState = extractGraph(takeShapesFromSource(chooseBranches(graph, CONDITION, false)), ofSource);
  const stepping = keepMatrixQuantised(chooseBranches(graph, CONDITION, true));
  const [adding, additions] = outputAdditions(stepping, ofTarget);
  const step = shareSourceState(extractGraph(adding, ['logits', ...additions]));
  return {
    sourceState: { graph: sourceState, rest },
    step: { graph: joinGraphs(dropOutput(step, 'logits'), makeNextTokenHead()), rest },
  };
}

const CONDITION = 'use_cache_branch';

/**
 * Gives out what a step adds to the past instead of the past and that together: ONNX Runtime copies every output
 * into new memory, and the past grows.
 * @throws {RangeError} when the two are not put together by a `Concat`.
 */
function outputAdditions(graph: Graph, presents: readonly string[]): [Graph, string[]] {
  const additions = presents.map((present) => {
    const past = present.replace('present.', 'past_key_values.');
    const concat = graph.nodes.find((node) => node.operator === 'Concat' && node.inputs[0] === past);
    const [, made, ...more] = concat?.inputs ?? [];
    if (made === undefined || more.length > 0)
      throw new RangeError(`${present} is not its past and something more`);
    return { made, name: present.replace('present.', 'added.') };
  });
  const names = additions.map(({ name }) => name);
  const copies = additions.map(({ made, name }) => makeNode('Identity', { inputs: [made], outputs: [name] }));
  const shape = ['rows', 'heads', 'positions', 'width'];
  const outputs = names.map((name) => [name, printValueInfo(name, ELEMENT.float, shape)] as const);
  const joined = {
    ...graph,
    nodes: [...graph.nodes, ...copies],
    outputs: new Map([...graph.outputs, ...outputs]),
  };
  return [joined, names];
}

/**
 * Exported graphs ask the target for the number of rows when they shape the keys and values of the source, and so
 * drag the whole decoder along. The source has the same rows; a probe shows if a graph meant more than that.
 */
function takeShapesFromSource(graph: Graph): Graph {
  const nodes = graph.nodes.map((node) =>
    node.operator === 'Shape' ? { ...node, inputs: ['encoder_hidden_states'] } : node,
  );
  return { ...graph, nodes };
}

function joinGraphs(left: Graph, right: Graph): Graph {
  return {
    nodes: [...left.nodes, ...right.nodes],
    initializers: new Map([...left.initializers, ...right.initializers]),
    inputs: new Map([...left.inputs, ...right.inputs]),
    outputs: new Map([...left.outputs, ...right.outputs]),
  };
}

function dropOutput(graph: Graph, name: string): Graph {
  return { ...graph, outputs: new Map([...graph.outputs].filter(([output]) => output !== name)) };
}
