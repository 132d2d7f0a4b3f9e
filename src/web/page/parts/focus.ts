import { useLayoutEffect } from 'preact/hooks';
import type { Focus, PageState } from '../state/page-state.js';
import type { Hand } from '../state/plan-command.js';

/** Moves the focus where the state wants it, and the current segment into sight. */
export function useFocus({ focus, current, order }: PageState): void {
  useLayoutEffect(() => {
    if (current === null || (focus.turn === 0 && current === order[0])) return;
    if (focus.turn > 0)
      document.getElementById(placeIdOf(focus.place, current))?.focus({ preventScroll: true });
    if (focus.place !== 'find')
      document.getElementById(`segment-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [focus.turn]);
}

function placeIdOf(place: Focus['place'], id: string): string {
  return { row: `open-${id}`, target: `target-${id}`, notes: `notes-${id}`, find: 'find' }[place];
}

/** Where the reviewer's hand is. At either end of the target the cursor says nothing. */
export function readHand({ current }: PageState): Hand {
  const field = document.getElementById(`target-${current}`);
  if (!(field instanceof HTMLTextAreaElement)) return { place: 'row', cursor: null };
  const at = field.selectionStart;
  const isInside = at > 0 && at < field.value.length;
  return { place: document.activeElement === field ? 'target' : 'row', cursor: isInside ? at : null };
}
