import { ELEMENT, makeNode, printValueInfo } from './make-node.js';
import type { Graph, Node } from './onnx-model.js';

/** Inputs that a decoder gets when its rows share the memory of their source. */
export const SHARING = {
  /** [sentences, beams, heads, width of a head] */
  grouped: 'grouped_shape',
  /** [rows, heads, 1, width of a head] */
  single: 'single_shape',
} as const;

const BEAMS_INSIDE = { perm: [0, 2, 1, 3] };

/**
 * Lets all beams of a sentence read one copy of the keys and values of their source: the queries of one sentence are
 * put side by side, as if they were several positions of one row. Without that, each beam has a copy of its own to
 * be read at every step.
 * @returns the graph as it is when its attention to the source is not a plain product of [rows, heads, positions,
 *     width] with keys and with values.
 */
export function shareSourceMemory(graph: Graph): Graph {
  const names = [...graph.inputs.keys()].filter((name) => /^past_key_values\.\d+\.encoder\./.test(name));
  const products = names.map((name) => findProduct(graph, name));
  if (names.length === 0 || products.some((product) => product === undefined)) return graph;
  const nodes = graph.nodes.flatMap((node): Node[] => {
    const place = products.indexOf(node);
    if (place < 0) return [node];
    return names[place]?.endsWith('.key') ? [...groupQueries(node)] : [...ungroupAnswers(node)];
  });
  const shapes = Object.values(SHARING).map(
    (name) => [name, printValueInfo(name, ELEMENT.int64, [4])] as const,
  );
  return { ...graph, nodes, inputs: new Map([...graph.inputs, ...shapes]) };
}

/** The product with the keys (transposed first) or with the values, if they go nowhere else. */
function findProduct(graph: Graph, name: string): Node | undefined {
  const [user, ...others] = graph.nodes.filter((node) => node.inputs.includes(name));
  if (user === undefined || others.length > 0) return undefined;
  if (user.operator === 'MatMul')
    return user.inputs[1] === name && name.endsWith('.value') ? user : undefined;
  if (user.operator !== 'Transpose' || !name.endsWith('.key')) return undefined;
  const [product, ...more] = graph.nodes.filter((node) => node.inputs.includes(user.outputs[0] ?? ''));
  return product?.operator === 'MatMul' && more.length === 0 ? product : undefined;
}

function groupQueries(product: Node): Node[] {
  const [queries = '', keys = ''] = product.inputs;
  const [side, inside] = [`${queries}_side_by_side`, `${queries}_grouped`];
  return [
    makeNode('Reshape', { inputs: [queries, SHARING.grouped], outputs: [side] }),
    makeNode('Transpose', { inputs: [side], outputs: [inside] }, BEAMS_INSIDE),
    { ...product, inputs: [inside, keys] },
  ];
}

function ungroupAnswers(product: Node): Node[] {
  const [answers = ''] = product.outputs;
  const [inside, side] = [`${answers}_grouped`, `${answers}_side_by_side`];
  return [
    { ...product, outputs: [inside] },
    makeNode('Transpose', { inputs: [inside], outputs: [side] }, BEAMS_INSIDE),
    makeNode('Reshape', { inputs: [side, SHARING.single], outputs: [answers] }),
  ];
}
