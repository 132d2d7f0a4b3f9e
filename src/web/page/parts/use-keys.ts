import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../link/store.js';
import { type CommandName, findCommand } from '../state/keys.js';

/** Listens for keys. What the browser or a control does with a key goes first. */
export function useKeys(
  store: Store,
  run: (command: CommandName, number: number) => void,
  letters: boolean,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
      const found = findCommand(event, { isTyping: isField(event.target), letters });
      if (found === undefined || isTaken(event, store)) return;
      event.preventDefault();
      run(found.command, found.number);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store, run, letters]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Enter presses the button that has the focus, and an open dialog has the keyboard to itself. */
function isTaken({ key, ctrlKey, metaKey, target }: KeyboardEvent, { state }: Store): boolean {
  const isPlainEnter = key === 'Enter' && !ctrlKey && !metaKey;
  return state.panel === 'help' || (isPlainEnter && target instanceof Element && target.matches('button, a'));
}

const KEY = 'tweeluik-letters';

/** Whether single letters are keys: people who speak to their computer switch them off. */
export function useLetters(): [boolean, (letters: boolean) => void] {
  const [letters, setLetters] = useState(localStorage.getItem(KEY) !== 'off');
  const set = (wanted: boolean): void => {
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
    setLetters(wanted);
  };
  return [letters, set];
}
