import { parseSync } from 'oxc-parser';

/**
 * @typedef {object} Mutant One small fault that could be made in a file.
 * @property {string} file As it was given.
 * @property {number} start Where the changed text starts and ends, in UTF-16 units.
 * @property {number} end
 * @property {string} text What stands there instead.
 * @property {number} line Counted from 1.
 * @property {string} before The line as it is, and as it would be.
 * @property {string} after
 * @property {number} body Where the innermost function around it starts; -1 for what runs when the file is loaded.
 * @property {[number, number]} whole The smallest expression or statement around it that can be exchanged as one.
 * @property {boolean} isStatement
 */

const SWAPPED = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
  '||=': '&&=',
  '??=': '&&=',
  '++': '--',
  '--': '++',
};

const OTHER_METHOD = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
};

/** Calls that give back something of the kind they were called on, so that they can be left out. */
const LEFT_OUT = new Set([
  'filter',
  'trim',
  'trimStart',
  'trimEnd',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
]);

/** A table with at least this many entries is data: whether each entry is right is no question of logic. */
const ENTRIES_OF_DATA = 12;

const TYPES = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/**
 * All small faults that could be made in a source file. Types and imports have none.
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function findMutants(file, source) {
  const mutants = new Map();
  for (const { node, parent, body, chain } of walk(parse(file, source), { body: -1 })) {
    for (const [start, end, text, part = node] of changesOf(node, parent, source)) {
      const { start: from, end: to } = chain ?? part;
      const mutant = {
        file,
        start,
        end,
        text,
        body,
        whole: [from, to],
        isStatement: /Statement$/.test(part.type),
      };
      mutants.set(`${start}-${end}-${text}`, { ...mutant, ...linesOf(source, mutant) });
    }
  }
  return [...mutants.values()];
}

/**
 * Where the functions of a file start, and where a statement or an expression can be put that runs when they are entered.
 * @param {string} file
 * @param {string} source
 * @returns {{ start: number, at: number, end: number | undefined }[]} `end` where the body is an expression
 */
export function findFunctions(file, source) {
  return [...walk(parse(file, source), { body: -1 })]
    .filter(({ node }) => FUNCTIONS.has(node.type) && node.body)
    .map(({ node: { start, body } }) =>
      body.type === 'BlockStatement'
        ? { start, at: body.start + 1, end: undefined }
        : { start, at: body.start, end: body.end },
    );
}

function parse(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

function* walk(node, { parent, body, chain }) {
  if (/^(?:TS(?!AsExpression|NonNull|Satisfies)|Import|ExportAll|Directive)/.test(node.type)) return;
  if (body === -1 && (node.elements ?? node.properties ?? []).length >= ENTRIES_OF_DATA) return;
  yield { node, parent, body, chain };
  const inner = FUNCTIONS.has(node.type) ? node.start : body;
  for (const [key, value] of Object.entries(node)) {
    if (TYPES.has(key)) continue;
    for (const child of [value].flat()) {
      if (typeof child !== 'object' || child === null || typeof child.type !== 'string') continue;
      yield* walk(child, { parent: node, body: inner, chain: findChain(node, key, chain) });
    }
  }
}

/** `a?.b.c()` is one whole: no part of it on the way to `a` can stand alone. */
function findChain(node, key, chain) {
  if (node.type === 'ChainExpression') return node;
  return key === 'object' || key === 'callee' || node.type === 'TSNonNullExpression' ? chain : undefined;
}

/** @returns {Generator<[number, number, string, object?]>} Start, end, what stands there instead, and what is to be exchanged if not the node. */
function* changesOf(node, parent, source) {
  const textOf = ({ start, end }) => source.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      const other = SWAPPED[node.operator];
      if (other === undefined) return;
      const at = source.indexOf(node.operator, node.left.end);
      yield [at, at + node.operator.length, other];
      return;
    }
    case 'UpdateExpression': {
      const at = node.prefix ? node.start : node.argument.end;
      yield [at, at + 2, SWAPPED[node.operator]];
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!' || node.operator === '-') yield [node.start, node.start + 1, ''];
      return;
    case 'IfStatement':
    case 'ConditionalExpression':
      // A comparison has its own opposite.
      if (!/^[=!]==$/.test(node.test.operator))
        yield [node.test.start, node.test.end, `!(${textOf(node.test)})`, node.test];
      yield [node.test.start, node.test.end, 'false', node.test];
      return;
    case 'WhileStatement':
    case 'ForStatement':
      if (node.test) yield [node.test.start, node.test.end, 'false', node.test];
      return;
    case 'ReturnStatement':
      if (node.argument) yield [node.argument.start, node.argument.end, 'undefined', node.argument];
      return;
    case 'ArrowFunctionExpression':
      if (node.expression) yield [node.body.start, node.body.end, 'undefined', node.body];
      return;
    case 'ExpressionStatement':
      if (/^(?:Call|Await|Assignment|Yield)/.test(node.expression.type)) yield [node.start, node.end, ';'];
      return;
    case 'ContinueStatement':
    case 'BreakStatement':
      if (parent?.type !== 'SwitchCase') yield [node.start, node.end, ';'];
      return;
    case 'CallExpression':
      yield* changesOfCall(node);
      return;
    case 'MemberExpression':
      if (node.optional) {
        const at = source.indexOf('?.', node.object.end);
        yield [at, at + 2, node.computed ? '' : '.'];
      }
      return;
    case 'ArrayExpression':
      if (node.elements.length > 0) yield [node.start, node.end, '[]'];
      return;
    case 'SpreadElement':
      yield [
        node.argument.start,
        node.argument.end,
        parent?.type === 'ObjectExpression' ? '{}' : '[]',
        node.argument,
      ];
      return;
    case 'TemplateLiteral':
      if (parent?.type !== 'TaggedTemplateExpression') yield [node.start, node.end, '``'];
      return;
    case 'Literal':
      yield* changesOfLiteral(node, parent);
      return;
  }
}

function* changesOfCall({ callee, end }) {
  if (callee.type !== 'MemberExpression' || callee.computed) return;
  const { object, property } = callee;
  const other = OTHER_METHOD[property.name];
  if (other !== undefined) yield [property.start, property.end, other];
  if (LEFT_OUT.has(property.name)) yield [object.end, end, ''];
  if (property.name === 'replace' || property.name === 'replaceAll') yield [object.end, end, ''];
}

function* changesOfLiteral({ value, raw, regex, start, end }, parent) {
  if (regex) {
    yield* changesOfPattern(regex, start, end);
    return;
  }
  const isName = parent?.type === 'Property' && parent.key.start === start;
  if (isName) return;
  if (typeof value === 'string') yield [start, end, value === '' ? "'mutant'" : "''"];
  if (typeof value === 'number') yield [start, end, value === 0 ? '1' : value === 1 ? '2' : `(${raw} + 1)`];
  if (typeof value === 'boolean') yield [start, end, String(!value)];
}

function* changesOfPattern({ pattern, flags }, start, end) {
  const make = (newPattern, newFlags) => {
    try {
      new RegExp(newPattern, newFlags);
      return [[start, end, `/${newPattern}/${newFlags}`]];
    } catch {
      return [];
    }
  };
  for (const flag of flags) {
    // `matchAll` refuses a pattern without g, and one with classes like \p{L} means nothing without u.
    if ('imsy'.includes(flag) || flag === 'g') yield* make(pattern, flags.replace(flag, ''));
  }
  if (pattern.startsWith('^')) yield* make(pattern.slice(1), flags);
  if (/[^\\]\$$/.test(pattern)) yield* make(pattern.slice(0, -1), flags);
  for (const { index } of pattern.matchAll(/(?<=[\])}a-z])[+*?](?![?:=!<])/g))
    yield* make(pattern.slice(0, index) + pattern.slice(index + 1), flags);
}

/** The line where the change is, as it is and as it would be. */
function linesOf(source, { start, end, text }) {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end);
  const to = next === -1 ? source.length : next;
  return {
    line: source.slice(0, start).split('\n').length,
    before: source.slice(from, to).trim(),
    after: (source.slice(from, start) + text + source.slice(end, to)).trim(),
  };
}
