import { makeNode } from './make-node.js';
import { type Graph, type Node, parseInnerGraphs } from './onnx-model.js';

/** Puts the chosen branch in the place of every `If` that asks for `condition`, which then is no input any more. */
export function chooseBranches(graph: Graph, condition: string, choice: boolean): Graph {
  const initializers = new Map(graph.initializers);
  const nodes = graph.nodes.flatMap((node): Node[] => {
    if (node.operator !== 'If' || node.inputs[0] !== condition) return [node];
    const branch = parseInnerGraphs(node).get(choice ? 'then_branch' : 'else_branch');
    if (branch === undefined) throw new RangeError('an If has no branches');
    for (const [name, tensor] of branch.initializers) initializers.set(name, tensor);
    return [...branch.nodes, ...renameOutputs([...branch.outputs.keys()], node.outputs)];
  });
  return { ...graph, nodes, initializers };
}

function renameOutputs(inner: readonly string[], outer: readonly string[]): Node[] {
  return outer.flatMap((name, index) => {
    const from = inner[index] ?? '';
    return from === name ? [] : [makeNode('Identity', { inputs: [from], outputs: [name] })];
  });
}

/**
 * The part of a network that `outputs` depend on, without `Identity` (which copies its tensor).
 * @throws {RangeError} when a value has two makers, a node has a network inside, or an output has no maker.
 */
export function extractGraph(graph: Graph, outputs: readonly string[]): Graph {
  const nodes = removeIdentities(graph, outputs);
  const needed = new Set(outputs);
  const kept: Node[] = [];
  for (const node of nodes.toReversed()) {
    if (!node.outputs.some((name) => needed.has(name))) continue;
    if (parseInnerGraphs(node).size > 0)
      throw new RangeError(`cannot take apart a graph with ${node.operator}`);
    for (const name of node.inputs) needed.add(name);
    kept.push(node);
  }
  assertMadeOnce(kept, outputs);
  const pick = (values: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> =>
    new Map([...values].filter(([name]) => needed.has(name)));
  return {
    nodes: kept.reverse(),
    initializers: pick(graph.initializers),
    inputs: pick(graph.inputs),
    outputs: new Map([...graph.outputs].filter(([name]) => outputs.includes(name))),
  };
}

/** An output of the network keeps its name; elsewhere the copy takes the name of what it copies. */
function removeIdentities({ nodes, inputs }: Graph, outputs: readonly string[]): Node[] {
  const names = new Map<string, string>();
  const resolve = (name: string): string => names.get(name) ?? name;
  const kept = nodes.filter((node) => {
    const [from = '', to = ''] = [node.inputs[0], node.outputs[0]];
    if (node.operator !== 'Identity') return true;
    if (!outputs.includes(to)) names.set(to, resolve(from));
    else if (!inputs.has(resolve(from)) && !outputs.includes(resolve(from))) names.set(resolve(from), to);
    else return true;
    return false;
  });
  // A name may have been given away after it was resolved: follow each to its end.
  const settle = (name: string): string => {
    const next = names.get(name);
    return next === undefined ? name : settle(next);
  };
  return kept.map((node) => ({
    ...node,
    inputs: node.inputs.map(settle),
    outputs: node.outputs.map(settle),
  }));
}

function assertMadeOnce(nodes: readonly Node[], outputs: readonly string[]): void {
  const made = new Set<string>();
  for (const name of nodes.flatMap((node) => node.outputs)) {
    if (name !== '' && made.has(name)) throw new RangeError(`two nodes make ${name}`);
    made.add(name);
  }
  const missing = outputs.find((name) => !made.has(name));
  if (missing !== undefined) throw new RangeError(`nothing makes ${missing}`);
}
