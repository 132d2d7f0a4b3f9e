import { useEffect, useRef, useState } from 'preact/hooks';
import { printNotes } from '../../../domain/correction.js';
import type { UnitView } from '../../protocol.js';
import { COMMANDS, describeKeys, printShortcuts } from '../state/keys.js';
import { useDesk } from './desk.js';

const SAVE_AFTER_MS = 500;

interface Props {
  readonly unit: UnitView;
  readonly number: number;
}

/** Notes on a segment, a line each. What is typed goes to the server at every pause, and when the field goes away. */
export function Notes({ unit, number }: Props) {
  const { dispatch } = useDesk();
  const saved = printNotes(unit.notes);
  const [typed, setTyped] = useState<string | null>(null);
  const save = useRef(() => {});
  save.current = () => {
    if (typed === null || typed === saved) return;
    dispatch({ type: 'change', changes: [{ kind: 'correct', id: unit.id, notes: typed }] });
  };
  useEffect(() => {
    const timer = setTimeout(() => save.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const saveLast = (): void => save.current();
    addEventListener('pagehide', saveLast, { capture: true });
    return () => {
      removeEventListener('pagehide', saveLast, { capture: true });
      saveLast();
    };
  }, []);
  return (
    <label class="notes">
      <span class="label">Notes</span>
      <textarea
        id={`notes-${unit.id}`}
        class="field"
        rows={1}
        placeholder="One a line"
        aria-label={`Notes on segment ${number}, one a line`}
        title={`${COMMANDS.note.title} (${describeKeys('note')})`}
        aria-keyshortcuts={printShortcuts('note')}
        value={typed ?? saved}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => {
          save.current();
          setTyped(null);
        }}
      />
    </label>
  );
}
