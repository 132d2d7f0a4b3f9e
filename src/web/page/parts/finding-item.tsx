import { useState } from 'preact/hooks';
import type { Finding, Severity } from '../../../domain/finding.js';
import { useDesk } from './desk.js';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  info: 'Info',
  warning: 'Warning',
  error: 'Error',
};

interface Props {
  readonly id: string;
  readonly finding: Finding;
}

/** One finding in words, and the way to say that it is none here. */
export function FindingItem({ id, finding: { by, code, severity, message } }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <li class={`finding ${severity}`}>
      <p>
        <strong>{SEVERITY_WORDS[severity]}:</strong> {message} <code>{code}</code>{' '}
        {by === 'check' && (
          <button
            type="button"
            class="link"
            aria-expanded={isAsking}
            aria-label={`Dismiss ${code}`}
            onClick={() => setAsking(!isAsking)}
          >
            Dismiss…
          </button>
        )}
      </p>
      {isAsking && <DismissForm id={id} check={code} close={() => setAsking(false)} />}
    </li>
  );
}

interface FormProps {
  readonly id: string;
  readonly check: string;
  readonly close: () => void;
}

function DismissForm({ id, check, close }: FormProps) {
  const { dispatch } = useDesk();
  const [reason, setReason] = useState('');
  const dismiss = (event: Event): void => {
    event.preventDefault();
    dispatch({ type: 'change', changes: [{ kind: 'dismiss', id, check, reason: reason.trim() }] });
    close();
  };
  return (
    <form class="dismiss" onSubmit={dismiss}>
      <input
        ref={(field) => field?.focus()}
        class="field"
        required
        pattern=".*\S.*"
        aria-label="Why it is right as it stands"
        placeholder="Why it is right as it stands"
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <button type="submit">Dismiss</button>
    </form>
  );
}
