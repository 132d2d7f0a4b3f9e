import { useMemo, useState } from 'preact/hooks';
import { isApproved } from '../../../domain/translation-unit.js';
import { TARGET_CODE } from '../../../languages/present-names.js';
import { findReplacedTargets, type ReplacedTarget } from '../state/find-and-replace.js';
import { fieldTextOf } from '../state/page-state.js';
import { useDesk } from './desk.js';
import { Diff } from './diff.js';

/** Search in source and target; replacing in targets, after a look at each place. */
export function FindPanel() {
  const { state, dispatch, run } = useDesk();
  const { query, order, typed, units } = state;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isReplacing, setReplacing] = useState(false);
  const replacements = useMemo(
    () =>
      isReplacing
        ? findReplacedTargets(
            order.map((id) => [id, fieldTextOf(state, id)]),
            query,
          )
        : [],
    [isReplacing, query, order, typed, units],
  );
  const chosen = replacements.filter(({ id }) => !left.has(id) && !state.conflicts.has(id));
  const replace = (event: Event): void => {
    event.preventDefault();
    if (chosen.length === 0) return;
    const changes = chosen.map(({ id, after }) => ({ kind: 'correct', id, target: after }) as const);
    dispatch({ type: 'change', changes });
    setReplacing(false);
  };
  const toggle = (id: string): void =>
    setLeft(new Set(left.has(id) ? [...left].filter((other) => other !== id) : [...left, id]));
  return (
    <search class="find">
      <form onSubmit={replace}>
        <label>
          <span class="label">Find in source and target</span>
          <input
            id="find"
            class="field"
            type="search"
            value={query.find}
            onInput={({ currentTarget }) => dispatch({ type: 'query', query: { find: currentTarget.value } })}
          />
        </label>
        <label>
          <span class="label">Replace in targets with</span>
          <input
            class="field"
            lang={TARGET_CODE}
            value={query.replacement}
            onInput={({ currentTarget }) => {
              dispatch({ type: 'query', query: { replacement: currentTarget.value } });
              setReplacing(true);
            }}
          />
        </label>
        <Choice name="Match case" field="matchesCase" />
        <Choice name="Whole words" field="wholeWords" />
        <div class="actions">
          {isReplacing ? (
            <button type="submit" class="main" disabled={chosen.length === 0}>
              Replace in {chosen.length}
            </button>
          ) : (
            <button type="button" disabled={query.find === ''} onClick={() => setReplacing(true)}>
              Preview replacements
            </button>
          )}
          <button type="button" onClick={() => run('leave')}>
            Close
          </button>
        </div>
      </form>
      {isReplacing && query.find !== '' && (
        <ReplacementList
          replacements={replacements}
          numberOf={(id) => order.indexOf(id) + 1}
          isChosen={(id) => !left.has(id)}
          losesReview={(id) => isApproved(units.get(id)?.state)}
          onToggle={toggle}
        />
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly field: 'matchesCase' | 'wholeWords';
}

function Choice({ name, field }: ChoiceProps) {
  const { state, dispatch } = useDesk();
  const isChosen = state.query[field];
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => dispatch({ type: 'query', query: { [field]: !isChosen } })}
      />
      {name}
    </label>
  );
}

interface ListProps {
  readonly replacements: readonly ReplacedTarget[];
  readonly numberOf: (id: string) => number;
  readonly isChosen: (id: string) => boolean;
  readonly losesReview: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
}

/** What replacing would do, place by place, each to be left out. */
function ReplacementList({ replacements, numberOf, isChosen, losesReview, onToggle }: ListProps) {
  if (replacements.length === 0) return <p class="hint">No target has it.</p>;
  return (
    <ul class="replacements" aria-label="What will be replaced">
      {replacements.map(({ id, before, after }) => (
        <li key={id}>
          <input
            type="checkbox"
            checked={isChosen(id)}
            aria-label={`Replace in segment ${numberOf(id)}`}
            onChange={() => onToggle(id)}
          />
          <div>
            <span class="label">
              Segment {numberOf(id)}
              {losesReview(id) && ': reviewed as it is, so it will want a review again'}
            </span>
            <Diff before={before} after={after} lang={TARGET_CODE} />
          </div>
        </li>
      ))}
    </ul>
  );
}
