import { TARGET_CODE } from '../../../languages/present-names.js';
import { useDesk } from './desk.js';

/** What could not be done, with the words that nothing else holds. */
export function NotDoneList() {
  const { state, dispatch } = useDesk();
  return (
    <div role="alert" class="notDone">
      {state.notDone.map(({ id, text, message }, index) => (
        <section key={index} class="conflict">
          <p>
            Not done{id !== '' && ` (segment ${state.order.indexOf(id) + 1 || id})`}: {message}.
          </p>
          {text !== '' && (
            <p class="text" lang={TARGET_CODE}>
              {text}
            </p>
          )}
          <button type="button" onClick={() => dispatch({ type: 'discard', index })}>
            {text === '' ? 'Close' : 'Discard these words'}
          </button>
        </section>
      ))}
    </div>
  );
}
