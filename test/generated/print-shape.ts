import * as languageNames from '../../src/languages/present-names.js';
import { findDeclared, nameOf, nodeAt, nodesAt, outwards, type TreeNode } from './source-tree.js';

/** The shape of the text that an expression makes: what changes from case to case stands in braces. */
export function printShape(node: TreeNode | undefined): string {
  if (node === undefined) return '';
  switch (node.type) {
    case 'Literal':
      return String(node['value']);
    case 'TemplateLiteral':
      return printTemplate(node);
    case 'ConditionalExpression':
      return printChoice([nodeAt(node, 'consequent'), nodeAt(node, 'alternate')].map(printShape));
    case 'ArrowFunctionExpression':
      return printShape(nodeAt(node, 'body'));
    case 'BinaryExpression':
    case 'LogicalExpression':
      return printPair(node);
    case 'Identifier':
      return printName(node);
    default:
      return `{${findLastName(node)}}`;
  }
}

/**
 * The shapes of a whole message or hint. Where a function of the same file makes it, those are of what it gives back.
 * @param tree the file.
 */
export function printShapes(node: TreeNode | undefined, tree: readonly TreeNode[]): string[] {
  const callee = node?.type === 'CallExpression' ? nameOf(nodeAt(node, 'callee')) : undefined;
  const called = callee === undefined || node === undefined ? undefined : findDeclared(callee, node);
  if (called === undefined) return [printShape(node)];
  const body = nodeAt(called, 'body');
  if (body !== undefined && body.type !== 'BlockStatement') return [printShape(body)];
  return tree
    .filter((each) => each.type === 'ReturnStatement' && [...outwards(each)].includes(called))
    .map((each) => printShape(nodeAt(each, 'argument')));
}

/** Texts put together, or the second where there is no first; anything else is a value. */
function printPair(node: TreeNode): string {
  const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')];
  if (node['operator'] === '+') return printShape(left) + printShape(right);
  return node['operator'] === '??' ? printShape(isText(right) ? right : left) : `{${findLastName(node)}}`;
}

/** Texts that take turns, one of which is there. */
function printChoice(shapes: readonly string[]): string {
  const some = shapes.filter((shape) => shape !== '');
  return some.length > 1 ? `(${some.join(' / ')})` : `[${some.join('')}]`;
}

function printTemplate(node: TreeNode): string {
  const holes = nodesAt(node, 'expressions');
  return nodesAt(node, 'quasis')
    .map((quasi, index) => (quasi['value'] as { cooked: string }).cooked + printShape(holes[index]))
    .join('');
}

const LANGUAGE_NAMES = new Map(Object.entries(languageNames));

/** A name stands for its text where that is known, such as a constant, and for itself where it is not. */
function printName(node: TreeNode): string {
  const name = nameOf(node) ?? '';
  if (LANGUAGE_NAMES.has(name)) return LANGUAGE_NAMES.get(name) ?? '';
  const declared = findDeclared(name, node);
  return isText(declared) ? printShape(declared) : `{${name}}`;
}

function isText(node: TreeNode | undefined): boolean {
  if (node?.type === 'Literal') return typeof node['value'] === 'string';
  if (node?.type === 'BinaryExpression') return isText(nodeAt(node, 'left'));
  if (node?.type === 'ConditionalExpression') return isText(nodeAt(node, 'consequent'));
  return node?.type === 'TemplateLiteral';
}

/** Arguments that tell what a call is about, as a function and a literal do not. */
const NAMED = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'ChainExpression']);

/** `path` of `options.path`, `error` of `messageOf(error)`, `names` of `names.join()`, `names count` of `names.length`. */
function findLastName(node: TreeNode): string {
  const name = nameOf(node);
  if (name !== undefined) return name;
  if (node.type === 'CallExpression') {
    const callee = nodeAt(node, 'callee');
    const object = nodeAt(callee, 'object');
    const argument = nodesAt(node, 'arguments').find(({ type }) => NAMED.has(type));
    return findLastName(argument ?? object ?? callee ?? node);
  }
  const [object, property] = [nodeAt(node, 'object'), nodeAt(node, 'property')];
  if (object !== undefined && nameOf(property) === 'length') return `${findLastName(object)} count`;
  const inner = property ?? nodeAt(node, 'expression') ?? nodeAt(node, 'left') ?? object;
  return inner === undefined || inner === node ? '…' : findLastName(inner);
}
