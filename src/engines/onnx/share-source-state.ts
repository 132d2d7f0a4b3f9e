import { ELEMENT, makeNode, printValueInfo } from './make-node.js';
import type { Graph, Node } from './onnx-model.js';

/** An input that a decoder gets when its rows share the state of their source: [sentences, beams, heads, width of a head]. */
export const GROUPED_SHAPE = 'grouped_shape';

const BEAMS_INSIDE = { perm: [0, 2, 1, 3] };

/**
 * Lets all beams of a sentence read one copy of the keys and values of their source: the queries of one sentence are
 * put side by side, as if they were several positions of one row. Without that, each beam has a copy of its own to
 * be read at every step.
 * @returns the graph as it is when its attention to the source is not a plain product of [rows, heads, positions,
 *     width] with keys and with values, or its queries do not come from a `Reshape`.
 */
export function shareSourceState(graph: Graph): Graph {
  const names = [...graph.inputs.keys()].filter((name) => /^past_key_values\.\d+\.encoder\./.test(name));
  const products = names.map((name) => findProduct(graph, name));
  const withKeys = products.filter((_, index) => names[index]?.endsWith('.key'));
  const shapings = withKeys.map((product) => findShaping(graph, product));
  if (names.length === 0 || [...products, ...shapings].includes(undefined)) return graph;
  const nodes = graph.nodes.flatMap((node): Node[] => {
    if (shapings.includes(node)) return [{ ...node, inputs: [node.inputs[0] ?? '', GROUPED_SHAPE] }];
    if (!products.includes(node)) return [node];
    return withKeys.includes(node) ? groupQueries(node) : ungroupAnswers(node);
  });
  const shape = printValueInfo(GROUPED_SHAPE, ELEMENT.int64, [4]);
  return { ...graph, nodes, inputs: new Map([...graph.inputs, [GROUPED_SHAPE, shape]]) };
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

/** What gives the queries of a product their shape, if they go nowhere else. */
function findShaping(graph: Graph, product: Node | undefined): Node | undefined {
  const [queries = ''] = product?.inputs ?? [];
  const users = graph.nodes.filter((node) => node.inputs.includes(queries));
  const maker = graph.nodes.find((node) => node.outputs.includes(queries));
  return maker?.operator === 'Reshape' && users.length === 1 ? maker : undefined;
}

function groupQueries(product: Node): Node[] {
  const [queries = '', keys = ''] = product.inputs;
  const grouped = `${queries}_grouped`;
  return [
    makeNode('Transpose', { inputs: [queries], outputs: [grouped] }, BEAMS_INSIDE),
    { ...product, inputs: [grouped, keys] },
  ];
}

/** As [sentences, beams, heads, width]; what follows makes rows of it. */
function ungroupAnswers(product: Node): Node[] {
  const grouped = `${product.outputs[0]}_grouped`;
  return [
    { ...product, outputs: [grouped] },
    makeNode('Transpose', { inputs: [grouped], outputs: product.outputs }, BEAMS_INSIDE),
  ];
}
