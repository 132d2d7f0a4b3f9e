import { parseSync } from 'oxc-parser';
import { listChanges } from './list-changes.js';

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
    for (const [start, end, text, part = node] of listChanges(node, parent, source)) {
      if (text === source.slice(start, end)) continue;
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
  if (body === -1 && isData(node)) return;
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

/** Long lists, and texts of many words that are split into them, also where such texts are joined. */
function isData({ elements, properties, value, quasis, operator, left, right }) {
  const words = typeof value === 'string' ? value : (quasis ?? []).map((quasi) => quasi.value.raw).join('');
  const count = (elements ?? properties)?.length ?? words.split(/\s+/).length;
  return count >= ENTRIES_OF_DATA || (operator === '+' && (isData(left) || isData(right)));
}

/** `a?.b.c()` is one whole: no part of it on the way to `a` can stand alone. */
function findChain(node, key, chain) {
  if (node.type === 'ChainExpression') return node;
  return key === 'object' || key === 'callee' || node.type === 'TSNonNullExpression' ? chain : undefined;
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
