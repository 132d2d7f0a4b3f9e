import type { UnitView } from '../../protocol.js';
import { listCuts } from '../state/cuts.js';
import type { SplitDraft } from '../state/page-state.js';
import { useDesk } from './desk.js';

interface Props {
  readonly unit: UnitView;
  readonly text: string;
  readonly split: SplitDraft;
}

/** Where to cut source and target: a slider for each, which arrow keys and mouse move from word to word. */
export function SplitForm({ unit, text, split }: Props) {
  const { dispatch, run } = useDesk();
  const cut = (change: Partial<SplitDraft>): void =>
    dispatch({ type: 'split', split: { ...split, ...change } });
  const confirm = (event: Event): void => {
    event.preventDefault();
    dispatch({ type: 'wish', wishes: [{ kind: 'split', ...split }] });
  };
  return (
    <form class="split" aria-label="Split this segment" onSubmit={confirm}>
      <Cut
        label="Cut the Dutch before"
        lang="nl"
        text={unit.source}
        at={split.sourceAt}
        onCut={(sourceAt) => cut({ sourceAt })}
        isFirst
      />
      <Cut
        label="Cut the English before"
        lang="en"
        text={text}
        at={split.targetAt}
        onCut={(targetAt) => cut({ targetAt })}
      />
      <div class="actions">
        <button type="submit" class="main">
          Split here
        </button>
        <button type="button" onClick={() => run('leave')}>
          Cancel
        </button>
        <span class="hint">Arrow keys move the cut, Enter splits, Esc cancels.</span>
      </div>
    </form>
  );
}

interface CutProps {
  readonly label: string;
  readonly lang: 'nl' | 'en';
  readonly text: string;
  readonly at: number;
  readonly onCut: (at: number) => void;
  readonly isFirst?: boolean;
}

function Cut({ label, lang, text, at, onCut, isFirst = false }: CutProps) {
  // After the last word there is a place too: the whole target can belong to the first half.
  const cuts = lang === 'en' ? [0, ...listCuts(text), text.length] : listCuts(text);
  const before = /^\S+/.exec(text.slice(at))?.[0];
  const press = ({ key, currentTarget }: { key: string; currentTarget: HTMLInputElement }): void => {
    if (key === 'Enter') currentTarget.form?.requestSubmit();
  };
  return (
    <div class="cut">
      <label>
        <span class="label">{label}</span>
        <input
          ref={isFirst ? focusOnce : null}
          type="range"
          min={0}
          max={cuts.length - 1}
          value={cuts.indexOf(at)}
          aria-valuetext={before === undefined ? 'the end' : `“${before}”`}
          onInput={({ currentTarget }) => onCut(cuts[currentTarget.valueAsNumber] ?? at)}
          onKeyDown={press}
        />
      </label>
      <p class="text" lang={lang}>
        {text.slice(0, at)}
        <span class="knife" />
        {text.slice(at)}
      </p>
    </div>
  );
}

const focused = new WeakSet<HTMLInputElement>();

function focusOnce(field: HTMLInputElement | null): void {
  if (field === null || focused.has(field)) return;
  focused.add(field);
  field.focus();
}
