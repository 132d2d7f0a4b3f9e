import { useMemo } from 'preact/hooks';
import { countFilters, FILTER_NAMES, FILTERS } from '../state/filters.js';
import { CommandButton } from './command-button.js';
import { useDesk } from './desk.js';
import { SaveStatus } from './save-status.js';

/** What the reviewer keeps in sight: how far it is, whether it is saved, what is shown. */
export function Toolbar() {
  const { state } = useDesk();
  const counts = useMemo(() => countFilters(state.units.values()), [state.units]);
  const reviewed = counts.all - counts.unreviewed;
  return (
    <div class="toolbar">
      <div class="bar">
        <p class="progress">
          <progress value={reviewed} max={Math.max(counts.all, 1)} aria-label="Reviewed segments" />
          <span>
            {reviewed} of {counts.all} reviewed
          </span>
        </p>
        <SaveStatus />
        <div class="tools">
          <CommandButton command="undo" disabled={state.done.length === 0 && state.waiting.length === 0}>
            Undo
          </CommandButton>
          <CommandButton command="redo" disabled={state.undone.length === 0}>
            Redo
          </CommandButton>
          <CommandButton command="find">Find</CommandButton>
          <CommandButton command="rules">Rules</CommandButton>
          <CommandButton command="help">Keys</CommandButton>
        </div>
      </div>
      <Filters counts={counts} />
    </div>
  );
}

function Filters({ counts }: { readonly counts: ReturnType<typeof countFilters> }) {
  const { state, dispatch } = useDesk();
  return (
    <fieldset class="filters">
      <legend class="unseen">Segments to show</legend>
      {FILTERS.map((filter) => (
        <label key={filter}>
          <input
            type="radio"
            name="filter"
            checked={state.filter === filter}
            onChange={() => dispatch({ type: 'filter', filter })}
          />
          <span>
            {FILTER_NAMES[filter]} <span class="count">{counts[filter]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
