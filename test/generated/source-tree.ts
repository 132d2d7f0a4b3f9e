import { parseSync } from 'oxc-parser';

/** A node of a syntax tree (ESTree) that knows where it stands. */
export interface TreeNode {
  readonly type: string;
  readonly parent: TreeNode | null;
  readonly [field: string]: unknown;
}

/** Every node of a source file, in the order of the text. @throws on a syntax error. */
export function readTree(path: string, source: string): TreeNode[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes: TreeNode[] = [];
  collect(program, null, nodes);
  return nodes;
}

function collect(value: unknown, parent: TreeNode | null, nodes: TreeNode[]): void {
  if (!isNode(value)) return;
  const children = Object.values(value).flat();
  Object.assign(value, { parent });
  nodes.push(value);
  for (const child of children) collect(child, value, nodes);
}

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function nodeAt(node: TreeNode | undefined, field: string): TreeNode | undefined {
  const child = node?.[field];
  return isNode(child) ? child : undefined;
}

export function nodesAt(node: TreeNode | undefined, field: string): TreeNode[] {
  const children = node?.[field];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

export function nameOf(node: TreeNode | undefined): string | undefined {
  return node?.type === 'Identifier' ? String(node['name']) : undefined;
}

/** The node itself and all around it, from the inside out. */
export function* outwards(node: TreeNode): Generator<TreeNode> {
  for (let at: TreeNode | null = node; at !== null; at = at.parent) yield at;
}

/** The value of a property of an object as it is written. */
export function findProperty(object: TreeNode | undefined, name: string): TreeNode | undefined {
  const property = nodesAt(object, 'properties').find((each) => nameOf(nodeAt(each, 'key')) === name);
  return nodeAt(property, 'value');
}

/** What a name was given where it was declared, as seen from `node`: its value, its default, or its function. */
export function findDeclared(name: string, node: TreeNode): TreeNode | undefined {
  for (const scope of outwards(node)) {
    const byDefault = nodesAt(scope, 'params').find((param) => nameOf(nodeAt(param, 'left')) === name);
    if (byDefault !== undefined) return nodeAt(byDefault, 'right');
    const declared = nodesAt(scope, 'body')
      .map((statement) => nodeAt(statement, 'declaration') ?? statement)
      .flatMap((statement) => [statement, ...nodesAt(statement, 'declarations')])
      .find((each) => nameOf(nodeAt(each, 'id')) === name);
    if (declared !== undefined) return nodeAt(declared, 'init') ?? declared;
  }
  return undefined;
}

/** The function around a node that has a name, and that name. */
export function findFunction(node: TreeNode): { name: string; params: TreeNode[] } | undefined {
  for (const around of outwards(node)) {
    const name = around.type === 'FunctionDeclaration' ? nameOf(nodeAt(around, 'id')) : undefined;
    if (name !== undefined) return { name, params: nodesAt(around, 'params') };
  }
  return undefined;
}
