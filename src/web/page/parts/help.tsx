import { useEffect, useRef } from 'preact/hooks';
import { COMMANDS, type CommandName, describeKeys } from '../state/keys.js';
import { useDesk } from './desk.js';

interface Props {
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
}

/** All keys, over the page. */
export function Help({ letters, onLetters }: Props) {
  const { run } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => run('leave')}>
      <h2 id="help-title">Keys</h2>
      <dl>
        {(Object.keys(COMMANDS) as CommandName[]).map((command) => (
          <div key={command}>
            <dt>
              <kbd>{describeKeys(command)}</kbd>
            </dt>
            <dd>{COMMANDS[command].title}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">Single letters work while no field has the focus; Alt and Ctrl everywhere.</p>
      <label class="choice">
        <input type="checkbox" checked={letters} onChange={() => onLetters(!letters)} />
        Single letters are keys
      </label>
      <form method="dialog">
        <button type="submit" class="main">
          Close
        </button>
      </form>
    </dialog>
  );
}
