import { useEffect } from 'preact/hooks';
import type { Store } from '../link/store.js';

/**
 * A press on a segment opens it; on its target, the field too. One listener for all rows: the button in each row says
 * the same to a keyboard.
 */
export function useClicks(store: Store): void {
  useEffect(() => {
    const press = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return;
      const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
      const isButton = target.closest('.open') !== null;
      if (id === undefined || (!isButton && (id === store.state.current || isSelecting()))) return;
      const isTarget = isButton || target.closest('.target') !== null;
      store.dispatch({ type: 'go', id, place: isTarget ? 'target' : 'row' });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [store]);
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
