import { draftTextOf } from '../../../domain/apply-rules.js';
import { TARGET_CODE } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { fieldTextOf } from '../state/page-state.js';
import { findJoinable } from '../state/places.js';
import { isApprovable } from '../state/plan-command.js';
import { CommandButton } from './command-button.js';
import { Conflict } from './conflict.js';
import { useDesk } from './desk.js';
import { Diff } from './diff.js';
import { Notes } from './notes.js';
import { Offers } from './offers.js';
import { SplitForm } from './split-form.js';
import { TargetField } from './target-field.js';

interface Props {
  readonly unit: UnitView;
  readonly number: number;
}

/** The right panel of the current segment. */
export function Editor({ unit, number }: Props) {
  const { state } = useDesk();
  const text = fieldTextOf(state, unit.id);
  const draft = draftTextOf(unit);
  if (state.split?.id === unit.id) return <SplitForm unit={unit} text={text} split={state.split} />;
  return (
    <div class="editor">
      <Conflict unit={unit} />
      <TargetField unit={unit} number={number} text={text} />
      {draft !== null && text !== draft && (
        <div class="changes">
          <h2 class="label">Your changes to the {unit.draft?.kind}’s words</h2>
          <Diff before={draft} after={text} lang={TARGET_CODE} />
        </div>
      )}
      <Actions unit={unit} />
      <Offers unit={unit} text={text} />
      <Notes unit={unit} number={number} />
    </div>
  );
}

function Actions({ unit }: Pick<Props, 'unit'>) {
  const { state } = useDesk();
  const approvable = isApprovable(state, unit);
  const draft = draftTextOf(unit);
  const isMachines = draft === null || fieldTextOf(state, unit.id) === draft;
  return (
    <div class="actions" role="toolbar" aria-label="What to do with this segment">
      <CommandButton command="accept-next" class="main" disabled={!approvable}>
        Accept, next
      </CommandButton>
      <CommandButton command="accept" disabled={!approvable} pressed={unit.state === 'reviewed'}>
        Accept
      </CommandButton>
      <CommandButton command="final" disabled={!approvable} pressed={unit.state === 'final'}>
        Final
      </CommandButton>
      <CommandButton command="machine" class="quiet" disabled={isMachines}>
        {unit.draft?.kind === 'memory' ? 'Memory’s' : 'Machine’s'}
      </CommandButton>
      <CommandButton command="split" class="quiet">
        Split
      </CommandButton>
      <CommandButton command="join" class="quiet" disabled={findJoinable(state) === undefined}>
        Join
      </CommandButton>
    </div>
  );
}
