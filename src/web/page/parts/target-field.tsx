import { useLayoutEffect, useRef } from 'preact/hooks';
import { TARGET_CODE, TARGET_NAME } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { useDesk } from './desk.js';

/** Short enough for "on disk within a second", long enough to be one change for a few words. */
const COMMIT_AFTER_MS = 500;

interface Props {
  readonly unit: UnitView;
  readonly number: number;
  readonly text: string;
}

/** The field of the target. What is typed goes to the server while typing goes on. */
export function TargetField({ unit: { id }, number, text }: Props) {
  const { dispatch } = useDesk();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fit(field.current), [text]);
  const commit = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    dispatch({ type: 'commit', id });
  };
  const type = (value: string): void => {
    dispatch({ type: 'type', id, text: value });
    timer.current ??= setTimeout(commit, COMMIT_AFTER_MS);
  };
  return (
    <textarea
      ref={field}
      id={`target-${id}`}
      class="text field"
      lang={TARGET_CODE}
      spellcheck
      rows={1}
      aria-label={`${TARGET_NAME} of segment ${number}`}
      value={text}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onBlur={commit}
    />
  );
}

/** As tall as its text, in browsers that cannot do so by style. */
function fit(field: HTMLTextAreaElement | null): void {
  if (field === null || CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
