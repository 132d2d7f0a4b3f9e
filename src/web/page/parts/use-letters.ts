import { useState } from 'preact/hooks';

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
