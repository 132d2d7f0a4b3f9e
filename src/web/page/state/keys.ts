/** What a key can do on the page. */
export const COMMANDS = {
  'accept-next': { title: 'Accept, and go to the next unreviewed', keys: ['Control+Enter', 'Meta+Enter'] },
  accept: { title: 'Accept (reviewed)', keys: ['a', 'Alt+a'] },
  final: { title: 'Final', keys: ['f', 'Control+Shift+Enter'] },
  edit: { title: 'Edit the target', keys: ['Enter', 'e'] },
  leave: { title: 'Leave the field; close what is open', keys: ['Escape'] },
  next: { title: 'Next segment', keys: ['j', 'Alt+ArrowDown'] },
  previous: { title: 'Previous segment', keys: ['k', 'Alt+ArrowUp'] },
  'next-unreviewed': { title: 'Next unreviewed', keys: ['n', 'Alt+n'] },
  'next-finding': { title: 'Next with a finding', keys: ['g', 'Alt+g'] },
  machine: { title: 'Put the machine’s words back', keys: ['m', 'Alt+m'] },
  offer: { title: 'Take offer 1 to 9', keys: ['1…9', 'Alt+1…9'] },
  note: { title: 'Write a note', keys: ['c', 'Alt+c'] },
  split: { title: 'Split at the cursor', keys: ['s', 'Alt+x'] },
  join: { title: 'Join with the next segment', keys: ['+', 'Alt+j'] },
  undo: { title: 'Undo', keys: ['Control+z', 'Meta+z', 'Alt+z'] },
  redo: { title: 'Redo', keys: ['Control+Shift+z', 'Meta+Shift+z', 'Alt+Shift+z'] },
  find: { title: 'Find and replace', keys: ['/', 'Alt+r'] },
  rules: { title: 'Rules from corrections', keys: ['r'] },
  filter: { title: 'Next filter', keys: ['v'] },
  help: { title: 'These keys', keys: ['?'] },
} as const satisfies Readonly<Record<string, { title: string; keys: readonly string[] }>>;

export type CommandName = keyof typeof COMMANDS;

/** What a browser says of a key that went down. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard, `KeyZ`: with Alt, some systems give another character as the key. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export interface Command {
  readonly command: CommandName;
  /** Of `offer`: which one, from 1. */
  readonly number: number;
}

/** Where the focus is: in a field every character is text, and Ctrl+Z the browser's; single letters can be off. */
interface Place {
  readonly isTyping: boolean;
  readonly letters: boolean;
}

/** The command of a key, if it has one here. */
export function findCommand(press: KeyPress, place: Place): Command | undefined {
  const name = nameOf(press);
  const digit = /^(?:Alt\+)?([1-9])$/.exec(name)?.[1];
  if (digit !== undefined)
    return isHeard(name, place) ? { command: 'offer', number: Number(digit) } : undefined;
  const command = LISTED.find(([, { keys }]) => keys.includes(name))?.[0];
  return command !== undefined && isHeard(name, place) ? { command, number: 0 } : undefined;
}

/** The keys as `aria-keyshortcuts` wants them. */
export function printShortcuts(command: CommandName): string {
  return COMMANDS[command].keys.filter((key) => !key.includes('…')).join(' ');
}

/** The keys as a person reads them: `A or Alt+A`. */
export function describeKeys(command: CommandName): string {
  const keys: readonly string[] = COMMANDS[command].keys;
  return keys
    .filter((key) => !key.startsWith('Meta+'))
    .map(describeKey)
    .join(' or ');
}

export function describeKey(key: string): string {
  const names = [...ARROWS].reduce((text, [name, arrow]) => text.replace(name, arrow), key);
  return names
    .replace('Control', 'Ctrl')
    .split(/\+(?=.)/)
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

const ARROWS = new Map([
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['Escape', 'Esc'],
]);

const LISTED = Object.entries(COMMANDS) as [CommandName, { keys: readonly string[] }][];

/** Keys that mean the same in every place. */
const EVERYWHERE = ['Escape', 'Control+Enter', 'Meta+Enter', 'Control+Shift+Enter'];

function isHeard(name: string, { isTyping, letters }: Place): boolean {
  if (EVERYWHERE.includes(name) || name.startsWith('Alt+')) return true;
  return !isTyping && (letters || name.includes('Control') || name.includes('Meta') || name === 'Enter');
}

function nameOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  const letter = altKey ? code.replace(/^(?:Key|Digit)/, '') : key;
  const plain = letter.length === 1 ? letter.toLowerCase() : letter;
  // Of a character, Shift is already a part, unless another key goes with it.
  const shift = shiftKey && (altKey || ctrlKey || metaKey || plain.length > 1);
  const held = [ctrlKey && 'Control', metaKey && 'Meta', altKey && 'Alt', shift && 'Shift'];
  return [...held.filter(Boolean), plain].join('+');
}
