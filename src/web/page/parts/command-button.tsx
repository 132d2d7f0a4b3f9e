import type { ComponentChildren } from 'preact';
import { COMMANDS, type CommandName, describeKeys, printShortcuts } from '../state/keys.js';
import { useDesk } from './desk.js';

interface Props {
  readonly command: CommandName;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly class?: string;
}

/** A button that does what a key does, and says which key. */
export function CommandButton({ command, children, disabled = false, pressed, class: look = '' }: Props) {
  const { run } = useDesk();
  return (
    <button
      type="button"
      class={look}
      disabled={disabled}
      aria-pressed={pressed}
      title={`${COMMANDS[command].title} (${describeKeys(command)})`}
      aria-keyshortcuts={printShortcuts(command)}
      onClick={() => run(command)}
    >
      {children}
    </button>
  );
}
