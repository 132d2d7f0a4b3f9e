import { printShape, printShapes } from './print-shape.js';
import {
  findDeclared,
  findFunction,
  findProperty,
  nameOf,
  nodeAt,
  nodesAt,
  readTree,
  type TreeNode,
} from './source-tree.js';

/** A code of an error or finding, as one place of the source gives it. */
export interface CodeUse {
  readonly code: string;
  readonly kind: 'error' | 'finding';
  /** The shape of what is said; empty where it is made elsewhere. */
  readonly message: string;
  readonly hint: string;
}

type Tree = readonly TreeNode[];

/** Codes stand in files that make errors, findings or refusals. */
const HAS_CODES = /\bcode\b|Error\(|refuseRequest\(/;
const CODE = /^[a-z]+\/[a-z]+(-[a-z]+)*$/;

/** Every code with its message and hint, from the sources by their paths. */
export function findCodes(sources: ReadonlyMap<string, string>): CodeUse[] {
  const trees = [...sources]
    .filter(([, source]) => HAS_CODES.test(source))
    .map(([path, source]) => readTree(path, source));
  const all = trees.flat();
  return trees.flatMap((tree) =>
    tree.flatMap((node) => [...readDetails(node, tree, all), ...readCall(node, all), ...readRefusal(node)]),
  );
}

/** `{ code: …, hint: … }`, alone or handed to the constructor of an error. */
function readDetails(object: TreeNode, tree: Tree, all: Tree): CodeUse[] {
  const codes = object.type === 'ObjectExpression' ? listCodes(findProperty(object, 'code'), all) : [];
  if (codes.length === 0) return [];
  const own = findMessage(object);
  const messages = own === undefined ? findSharedMessages(object, tree) : findMessages(own, tree, all);
  const hint = printShapes(findProperty(object, 'hint'), tree).join('<br>');
  return codes.flatMap((each) => {
    const isFinding = findProperty(object, 'severity') !== undefined || each.startsWith('check/');
    const kind = isFinding ? 'finding' : 'error';
    return messages.map((message): CodeUse => ({ code: each, kind, message, hint }));
  });
}

/** What is said beside a code: in the same object, or before it in `new …Error(message, object)` and `super(…)`. */
function findMessage(object: TreeNode): TreeNode | undefined {
  const around = object.parent;
  const isMade = around?.type === 'NewExpression' || nodeAt(around ?? undefined, 'callee')?.type === 'Super';
  return around !== null && isMade ? nodesAt(around, 'arguments')[0] : findProperty(object, 'message');
}

/** The shapes of a message; of one that is a parameter, those with which its function is called. */
function findMessages(message: TreeNode, tree: Tree, all: Tree): string[] {
  const made = message.type === 'Identifier' ? findFunction(message) : undefined;
  const place = made?.params.findIndex((param) => nameOf(param) === nameOf(message)) ?? -1;
  const calls = place < 0 ? [] : all.filter((node) => nameOf(nodeAt(node, 'callee')) === made?.name);
  if (calls.length === 0) return printShapes(message, tree);
  return calls.map((call) => printShape(nodesAt(call, 'arguments')[place]));
}

/** What is said with a code that stands alone: of a check, what it finds; of a table, the one message of its file. */
function findSharedMessages(object: TreeNode, tree: Tree): string[] {
  const findings = [
    ...tree
      .filter((node) => nameOf(nodeAt(node, 'callee')) === 'makeFinding')
      .map((call) => nodesAt(call, 'arguments')[1]),
    ...tree.filter((node) => findProperty(node, 'severity')).map((node) => findProperty(node, 'message')),
  ].filter((message) => message !== undefined);
  if (findings.length > 0) return findings.flatMap((message) => printShapes(message, tree));
  const shared = tree
    .filter((node) => node.type === 'NewExpression' && hasOpenCode(node))
    .map((node) => nodesAt(node, 'arguments')[0])
    .find((message) => message?.type === 'TemplateLiteral');
  const reason = printShape(findProperty(object, 'reason'));
  return [printShape(shared).replace('{reason}', reason)];
}

/** Whether the code of an error comes from elsewhere. */
function hasOpenCode(construction: TreeNode): boolean {
  const code = findProperty(nodesAt(construction, 'arguments')[1], 'code');
  return code !== undefined && code.type !== 'Literal';
}

/** `makeSomeError(message, 'area/code')`: the hint is that of the error which the function makes. */
function readCall(call: TreeNode, all: Tree): CodeUse[] {
  const callee = call.type === 'CallExpression' ? nameOf(nodeAt(call, 'callee')) : undefined;
  const [message, code] = nodesAt(call, 'arguments');
  if (callee === undefined || !/^make\w*Error$/.test(callee) || !CODE.test(String(code?.['value'])))
    return [];
  const made = all.find((node) => node.type === 'NewExpression' && findFunction(node)?.name === callee);
  const hint = printShape(findProperty(nodesAt(made, 'arguments')[1], 'hint'));
  return [{ code: printShape(code), kind: 'error', message: printShape(message), hint }];
}

/** `refuseRequest(403, 'host', message)` of the review page's server. */
function readRefusal(call: TreeNode): CodeUse[] {
  if (call.type !== 'CallExpression' || nameOf(nodeAt(call, 'callee')) !== 'refuseRequest') return [];
  const [, code, message] = nodesAt(call, 'arguments');
  if (code?.type !== 'Literal') return [];
  return [{ code: `web/${printShape(code)}`, kind: 'error', message: printShape(message), hint: '' }];
}

/** The codes that an expression can give. */
function listCodes(node: TreeNode | undefined, all: Tree): string[] {
  if (node === undefined) return [];
  if (node.type === 'Literal') return [String(node['value'])];
  const name = nameOf(node);
  if (name !== undefined) return listCodes(findDeclared(name, node) ?? findConstant(name, all), all);
  return ['consequent', 'alternate', 'left', 'right'].flatMap((side) => listCodes(nodeAt(node, side), all));
}

/** A constant of another file, known by its name in capitals. */
function findConstant(name: string, all: Tree): TreeNode | undefined {
  if (name !== name.toUpperCase()) return undefined;
  const declared = all.find(
    (node) => node.type === 'VariableDeclarator' && nameOf(nodeAt(node, 'id')) === name,
  );
  return nodeAt(declared, 'init');
}
