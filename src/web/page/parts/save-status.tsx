import { holdsWork } from '../state/outbox.js';
import { useDesk } from './desk.js';

/**
 * Whether everything is saved. Only trouble, and its end, is read out: a word for every pause in typing would talk over
 * the reviewer.
 */
export function SaveStatus() {
  const { state } = useDesk();
  const { trouble, sent, waiting, typed, units, conflicts } = state;
  const isTyped = [...typed].some(
    ([id, text]) => text.trim() !== units.get(id)?.target.trim() && !conflicts.has(id),
  );
  const isSaving = isTyped || holdsWork(sent, waiting);
  const calm = isSaving ? 'Saving…' : 'All changes saved';
  return (
    <p class={trouble === null ? 'saving' : 'saving trouble'}>
      <span aria-live="polite">
        {trouble === null ? '' : `Not saved: ${trouble}. Kept in this browser; trying again…`}
      </span>
      {trouble === null && calm}
    </p>
  );
}
