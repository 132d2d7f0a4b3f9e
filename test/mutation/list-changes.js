/**
 * The small faults that could be made at one node of a syntax tree.
 * @returns {Iterable<[number, number, string, object?]>} Where the changed text starts and ends, what stands there instead, and
 * the part of the node that is exchanged, if not all of it.
 */
export function listChanges(node, parent, source) {
  return CHANGES[node.type]?.(node, parent, source) ?? [];
}

const SWAPPED = {
  __proto__: null,
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
  __proto__: null,
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

const CHANGES = {
  __proto__: null,
  BinaryExpression: swapOperator,
  LogicalExpression: swapOperator,
  AssignmentExpression: swapOperator,
  UpdateExpression: ({ operator, prefix, start, argument }) => {
    const at = prefix ? start : argument.end;
    return [[at, at + 2, SWAPPED[operator]]];
  },
  UnaryExpression: ({ operator, start }) =>
    operator === '!' || operator === '-' ? [[start, start + 1, '']] : [],
  IfStatement: changeTest,
  ConditionalExpression: changeTest,
  WhileStatement: ({ test }) => [put('false', test)],
  ForStatement: ({ test }) => (test ? [put('false', test)] : []),
  ReturnStatement: ({ argument }) => (argument ? emptyResult(argument) : []),
  ArrowFunctionExpression: ({ expression, body }) => (expression ? emptyResult(body) : []),
  ExpressionStatement: ({ expression, start, end }) =>
    /^(?:Call|Await|Assignment|Yield)/.test(expression.type) ? [[start, end, ';']] : [],
  ContinueStatement: leaveOut,
  BreakStatement: (node, parent) => (parent?.type === 'SwitchCase' ? [] : leaveOut(node)),
  CallExpression: changeCall,
  MemberExpression: ({ optional, computed, object }, _parent, source) => {
    const at = source.indexOf('?.', object.end);
    return optional ? [[at, at + 2, computed ? '' : '.']] : [];
  },
  ArrayExpression: ({ elements, start, end }) => (elements.length > 0 ? [[start, end, '[]']] : []),
  SpreadElement: ({ argument }, parent) => [put(parent.type === 'ObjectExpression' ? '{}' : '[]', argument)],
  TemplateLiteral: ({ start, end }, parent) =>
    parent?.type === 'TaggedTemplateExpression' ? [] : [[start, end, '``']],
  Literal: changeLiteral,
};

/** What stands behind `??` for a type checker that does not know better can never be seen. */
function isFallback({ start }, parent) {
  return parent?.operator === '??' && parent.right.start <= start;
}

function put(text, part) {
  return [part.start, part.end, text, part];
}

/** No is as good as nothing to whoever asks, and a yes is turned to no elsewhere. */
function emptyResult(result) {
  return typeof result.value === 'boolean' ? [] : [put('undefined', result)];
}

function leaveOut({ start, end }) {
  return [[start, end, ';']];
}

function swapOperator({ operator, left, right, start, end }, _parent, source) {
  const textOf = (part) => source.slice(part.start, part.end);
  // `??` stands beside no other logical operator without brackets.
  if (operator === '??') return [[start, end, `((${textOf(left)}) && ${textOf(right)})`]];
  const other = SWAPPED[operator];
  const at = source.indexOf(operator, left.end);
  return other === undefined ? [] : [[at, at + operator.length, other]];
}

function changeTest({ test }, _parent, source) {
  // A comparison has its own opposite.
  const isComparison = test.operator === '===' || test.operator === '!==';
  const opposite = put(`!(${source.slice(test.start, test.end)})`, test);
  return [...(isComparison ? [] : [opposite]), put('false', test)];
}

function* changeCall({ callee, end }) {
  if (callee.type !== 'MemberExpression' || callee.computed) return;
  const { object, property } = callee;
  const other = OTHER_METHOD[property.name];
  if (other !== undefined) yield [property.start, property.end, other];
  if (LEFT_OUT.has(property.name)) yield [object.end, end, ''];
  if (property.name === 'replace' || property.name === 'replaceAll') yield [object.end, end, ''];
}

function* changeLiteral({ value, raw, regex, start, end }, parent) {
  const isName = parent?.type === 'Property' && parent.key.start === start;
  if (isName || isFallback({ start }, parent)) return;
  if (regex) yield* changePattern(regex, start, end);
  if (typeof value === 'string') yield [start, end, value === '' ? "'mutant'" : "''"];
  if (typeof value === 'number') yield [start, end, value === 0 ? '1' : value === 1 ? '2' : `(${raw} + 1)`];
  if (typeof value === 'boolean') yield [start, end, String(!value)];
}

function* changePattern({ pattern, flags }, start, end) {
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
