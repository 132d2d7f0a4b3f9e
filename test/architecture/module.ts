import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** What the rules need to know about one source file. */
export interface Module {
  /** Relative to `src/`, with `/`. */
  readonly path: string;
  /** Specifiers as written, of every kind of import and re-export, types included. */
  readonly imports: readonly string[];
  /** Names that the code uses, and pairs such as `Math.random`. Comments and strings do not count. */
  readonly names: ReadonlySet<string>;
  /** All that it spells: every identifier, names of properties too, strings, patterns, text in JSX. Comments do not count. */
  readonly spelled: readonly string[];
  readonly hasDefaultExport: boolean;
}

/** Any node of the syntax tree; of its own fields, those that the rules look at. */
interface SyntaxNode {
  readonly type: string;
  readonly arguments?: unknown;
  readonly callee?: unknown;
  readonly computed?: unknown;
  readonly exported?: unknown;
  readonly expression?: unknown;
  readonly name?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
  readonly regex?: unknown;
  readonly source?: unknown;
  readonly value?: unknown;
}

/** Stands for a specifier that the program computes. It is no package's name, so it has no home and breaks a rule. */
const COMPUTED = '(a computed specifier)';

/** @throws on a syntax error: a file that cannot be read cannot be held to the rules. */
export function parseModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = [...walk(program)];
  return {
    path,
    imports: nodes.flatMap(findSpecifiers),
    names: new Set(nodes.flatMap(findNames)),
    spelled: [...walkAll(program)].flatMap(findSpelled),
    hasDefaultExport: nodes.some(isDefaultExport),
  };
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/**
 * The path that an import leads to: `../domain/error.js` seen from `plan/make-plan.ts` is `domain/error.ts`. That it can be
 * a `.tsx` file is not seen from here.
 */
export function resolveImport(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

/**
 * The first step of a path: a folder of `src/`, or a file that lies in `src/` itself. The page runs in a browser and has
 * nothing but its folder in common with the server that it came from; so does the sheet that is one file.
 */
export function roomOf(path: string): string {
  return /^web\/(?:page|sheet)(?=\/)/.exec(path)?.[0] ?? path.split('/')[0] ?? path;
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (!isNode(value)) return;
  yield value;
  for (const child of childrenOf(value)) yield* walk(child);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of a property (`clock.Date`, `{ Date: 1 }`) is no use of the global of that name, so it is left out. */
function childrenOf(node: SyntaxNode): unknown[] {
  const labels = node.computed === false ? ['property', 'key'] : [];
  return Object.entries(node).flatMap(([key, value]) => (labels.includes(key) ? [] : [value].flat()));
}

/** The names of properties too. */
function* walkAll(value: unknown): Generator<SyntaxNode> {
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value).flat()) yield* walkAll(child);
}

/** What a node itself spells, without its children. */
function findSpelled({ type, name, value, regex }: SyntaxNode): string[] {
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex) return [String(regex.pattern)];
  if (type === 'TemplateElement' && typeof value === 'object' && value !== null && 'raw' in value) {
    return [String(value.raw)];
  }
  return [name, value].filter((text) => typeof text === 'string');
}

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function findSpecifiers(node: SyntaxNode): string[] {
  if (IMPORTING.includes(node.type)) return isNode(node.source) ? [literalOf(node.source)] : [];
  if (node.type === 'TSExternalModuleReference') return [literalOf(node.expression)];
  const isRequire = node.type === 'CallExpression' && nameOf(node.callee) === 'require';
  return isRequire && Array.isArray(node.arguments) ? [literalOf(node.arguments[0])] : [];
}

function literalOf(node: unknown): string {
  return isNode(node) && typeof node.value === 'string' ? node.value : COMPUTED;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

function findNames(node: SyntaxNode): string[] {
  const [name, object] = [nameOf(node), nameOf(node.object)];
  if (name !== undefined) return [name];
  if (node.type !== 'MemberExpression' || object === undefined) return [];
  const property = nameOf(node.property) ?? literalOf(node.property);
  return object === 'globalThis' ? [property] : [`${object}.${property}`];
}

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  const renames = node.type === 'ExportSpecifier' || node.type === 'ExportAllDeclaration';
  return renames && (nameOf(node.exported) ?? literalOf(node.exported)) === 'default';
}
