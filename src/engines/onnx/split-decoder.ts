import { keepMatrixQuantised } from './constant-output-matrix.js';
import { makeNextTokenHead } from './next-token-head.js';
import { type Graph, parseModel, printModel } from './onnx-model.js';
import { chooseBranches, extractGraph } from './specialize-graph.js';

/** A merged decoder, taken apart. Both are ONNX files. */
export interface SplitDecoder {
  /** `encoder_hidden_states` → keys and values of the source, `present.{i}.encoder.*`: needed once a batch. */
  readonly sourceMemory: Uint8Array;
  /** One step: the last token and all keys and values → what the next-token head says, `present.{i}.decoder.*`. */
  readonly step: Uint8Array;
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
  const sourceMemory = extractGraph(takeShapesFromSource(chooseBranches(graph, CONDITION, false)), ofSource);
  const step = extractGraph(keepMatrixQuantised(chooseBranches(graph, CONDITION, true)), [
    'logits',
    ...ofTarget,
  ]);
  return {
    sourceMemory: printModel({ graph: sourceMemory, rest }),
    step: printModel({
      graph: joinGraphs(dropOutput(step, 'logits'), makeNextTokenHead()),
      rest,
    }),
  };
}

const CONDITION = 'use_cache_branch';

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

export function joinGraphs(left: Graph, right: Graph): Graph {
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
