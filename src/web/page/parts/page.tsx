import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { SOURCE_NAME, TARGET_NAME } from '../../../languages/present-names.js';
import type { Store } from '../link/store.js';
import { makePattern } from '../state/find-and-replace.js';
import type { CommandName } from '../state/keys.js';
import { listVisible } from '../state/places.js';
import { planCommand } from '../state/plan-command.js';
import { DeskProvider } from './desk.js';
import { Detached } from './detached.js';
import { FindPanel } from './find-panel.js';
import { readHand, useFocus } from './focus.js';
import { Help } from './help.js';
import { NotDoneList } from './not-done.js';
import { type RulesLink, RulesPanel } from './rules-panel.js';
import { Segments } from './segments.js';
import { Toolbar } from './toolbar.js';
import { useClicks } from './use-clicks.js';
import { useKeys, useLetters } from './use-keys.js';

/** The review page: a bar of what to keep in sight, and the article as two panels. */
export function Page({ store, rules }: { readonly store: Store; readonly rules: RulesLink }) {
  const [state, setState] = useState(store.state);
  const [letters, setLetters] = useLetters();
  const { dispatch } = store;
  useEffect(() => store.subscribe(() => setState(store.state)), [store]);
  const run = useCallback(
    (command: CommandName, number = 0) => {
      planCommand(store.state, { command, number }, readHand(store.state)).forEach(dispatch);
    },
    [store, dispatch],
  );
  useKeys(store, run, letters);
  useClicks(store);
  useFocus(state);
  const { order, units, filter, panel, query, current, typed } = state;
  // What is typed only matters to a search.
  const searched = panel === 'find' ? typed : null;
  const visible = useMemo(() => listVisible(state), [order, units, filter, panel, query, current, searched]);
  const pattern = useMemo(() => (panel === 'find' ? makePattern(query) : null), [panel, query]);
  return (
    <DeskProvider value={useMemo(() => ({ state, dispatch, run }), [state, dispatch, run])}>
      <header class="head">
        <h1>{state.article}</h1>
        <p class="made-by">
          {SOURCE_NAME} to {TARGET_NAME} by {state.model}
        </p>
        {state.notice !== null && <p class="notice">{state.notice}</p>}
      </header>
      <section class="desk" aria-label="Review">
        <Toolbar />
        {panel === 'find' && <FindPanel />}
      </section>
      <main>
        <NotDoneList />
        <div class="diptych">
          <div class="languages" aria-hidden="true">
            <span>{SOURCE_NAME}</span>
            <span>{TARGET_NAME}</span>
          </div>
          <Segments visible={visible} order={order} units={units} current={current} pattern={pattern} />
        </div>
        <Detached units={state.detached} />
      </main>
      {panel === 'rules' && <RulesPanel link={rules} />}
      {panel === 'help' && <Help letters={letters} onLetters={setLetters} />}
    </DeskProvider>
  );
}
