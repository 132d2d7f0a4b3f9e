/** Where a text stops being JSON, and what could have stood there. `offset` is in UTF-16 units. */
interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly received: string;
}

type State = 'value' | 'first element' | 'first key' | 'key' | 'colon' | 'after value';

const EXPECTED: Readonly<Record<Exclude<State, 'after value'>, string>> = {
  value: 'a value',
  'first element': 'a value or ]',
  'first key': 'a key in double quotes or }',
  key: 'a key in double quotes',
  colon: 'a colon',
};

const LEXEME =
  /[ \t\r\n]*([{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|$)/uy;

/**
 * The first fault of a JSON text, undefined when there is none. `JSON.parse` says where only sometimes, in words
 * that change with the version of Node.js. The grammar is that of RFC 8259, walked with a stack of open brackets.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const scanner = new RegExp(LEXEME);
  const open: string[] = [];
  let state: State = 'value';
  for (;;) {
    const start = scanner.lastIndex;
    const lexeme = scanner.exec(text)?.[1];
    if (lexeme === '' && state === 'after value' && open.length === 0) return undefined;
    const next: State | undefined = lexeme === undefined ? undefined : advance(state, lexeme, open);
    if (next === undefined) return describeFault(text, start, expectedAt(state, open));
    state = next;
  }
}

/** The next state, undefined when the lexeme may not stand here. */
function advance(state: State, lexeme: string, open: string[]): State | undefined {
  const mayClose = state === 'first element' || state === 'first key' || state === 'after value';
  if (mayClose && lexeme === open.at(-1)) return close(open);
  if (state === 'value' || state === 'first element') return beginValue(lexeme, open);
  if (state === 'after value') return lexeme === ',' && open.length > 0 ? afterComma(open) : undefined;
  if (state === 'colon') return lexeme === ':' ? 'value' : undefined;
  return lexeme.startsWith('"') ? 'colon' : undefined;
}

function beginValue(lexeme: string, open: string[]): State | undefined {
  if (lexeme === '{') return enter(open, '}');
  if (lexeme === '[') return enter(open, ']');
  return lexeme === '' || '}],:'.includes(lexeme) ? undefined : 'after value';
}

function enter(open: string[], closing: '}' | ']'): State {
  open.push(closing);
  return closing === '}' ? 'first key' : 'first element';
}

function close(open: string[]): State {
  open.pop();
  return 'after value';
}

function afterComma(open: readonly string[]): State {
  return open.at(-1) === '}' ? 'key' : 'value';
}

function expectedAt(state: State, open: readonly string[]): string {
  if (state !== 'after value') return EXPECTED[state];
  return open.length === 0 ? 'the end of the file' : `a comma or ${open.at(-1)}`;
}

function describeFault(text: string, start: number, expected: string): JsonFault {
  const offset = start + (/^[ \t\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const received = /^[^\r\n]{1,20}/u.exec(text.slice(offset))?.[0] ?? 'the end of the line or file';
  return { offset, expected, received };
}
