import { Fragment } from 'preact';
import { isApproved } from '../../../domain/translation-unit.js';
import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { listCuts } from '../state/cuts.js';
import type { OpenSplit } from '../state/page-state.js';
import { useDesk } from './desk.js';

interface Props {
  readonly unit: UnitView;
  readonly text: string;
  readonly split: OpenSplit;
}

/** Where to cut source and target: a click on a word of each, or a slider, which arrow keys move from word to word. */
export function SplitForm({ unit, text, split }: Props) {
  const { dispatch, run } = useDesk();
  const cut = (change: Partial<OpenSplit>): void =>
    dispatch({ type: 'split', split: { ...split, ...change } });
  const confirm = (event: Event): void => {
    event.preventDefault();
    dispatch({ type: 'change', changes: [{ kind: 'split', ...split }] });
  };
  return (
    <form class="split" aria-label="Split this segment" onSubmit={confirm}>
      <Cut
        label={`Cut the ${SOURCE_NAME} before`}
        lang={SOURCE_CODE}
        text={unit.source}
        at={split.sourceAt}
        onCut={(sourceAt) => cut({ sourceAt })}
        isFirst
      />
      <Cut
        label={`Cut the ${TARGET_NAME} before`}
        lang={TARGET_CODE}
        text={text}
        at={split.targetAt}
        onCut={(targetAt) => cut({ targetAt })}
      />
      {isApproved(unit.state) && <p class="hint">Both parts are to be reviewed anew.</p>}
      <div class="actions">
        <button type="submit" class="main">
          Split here
        </button>
        <button type="button" onClick={() => run('leave')}>
          Cancel
        </button>
        <span class="hint">
          Click the word that a part begins with, or move the cut with the arrow keys. Enter splits, Esc
          cancels.
        </span>
      </div>
    </form>
  );
}

interface CutProps {
  readonly label: string;
  readonly lang: string;
  readonly text: string;
  readonly at: number;
  readonly onCut: (at: number) => void;
  readonly isFirst?: boolean;
}

function Cut({ label, lang, text, at, onCut, isFirst = false }: CutProps) {
  // After the last word there is a place too: the whole target can belong to the first half.
  const cuts = lang === TARGET_CODE ? [0, ...listCuts(text), text.length] : listCuts(text);
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
      <CutText text={text} lang={lang} cuts={cuts} at={at} onCut={onCut} />
    </div>
  );
}

/** For the mouse and the eye: the slider has all of it for keys and screen readers. */
function CutText({
  text,
  lang,
  cuts,
  at,
  onCut,
}: Omit<CutProps, 'label'> & { readonly cuts: readonly number[] }) {
  const starts = [...new Set([0, ...cuts])];
  return (
    <p class="text" lang={lang} aria-hidden="true">
      {starts.map((start, index) => (
        <Fragment key={start}>
          {start === at && <span class="knife" />}
          {start < text.length && (
            <button
              type="button"
              class="word"
              tabIndex={-1}
              disabled={!cuts.includes(start)}
              onClick={() => onCut(start)}
            >
              {text.slice(start, starts[index + 1])}
            </button>
          )}
        </Fragment>
      ))}
    </p>
  );
}

const focused = new WeakSet<HTMLInputElement>();

function focusOnce(field: HTMLInputElement | null): void {
  if (field === null || focused.has(field)) return;
  focused.add(field);
  field.focus();
}
