import { useMemo } from 'preact/hooks';
import { makeWordDiff } from '../../../diff/word-diff.js';
import type { DiffPart } from '../../../domain/file-diff.js';
import { OWN_CODE } from '../../../languages/present-names.js';
import { shortenEqual } from '../state/shorten-equal.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  /** Leaves out most of what both have, where only the difference matters. */
  readonly isBrief?: boolean;
}

/** Two texts as one: what was deleted struck through, what was inserted underlined, and both said to a listener. */
export function Diff({ before, after, lang, isBrief = false }: Props) {
  const parts = useMemo(() => {
    const whole = makeWordDiff(before, after);
    return isBrief ? shortenEqual(whole) : whole;
  }, [before, after, isBrief]);
  return (
    <p class="text diff" lang={lang}>
      {parts.map((part, index) => (
        <Part key={index} {...part} />
      ))}
    </p>
  );
}

function Part({ kind, text }: DiffPart) {
  if (kind === 'equal') return <>{text}</>;
  return kind === 'delete' ? (
    <del>
      <Aside words="deleted: " />
      {text}
    </del>
  ) : (
    <ins>
      <Aside words="inserted: " />
      {text}
    </ins>
  );
}

function Aside({ words }: { readonly words: string }) {
  return (
    <span class="unseen" lang={OWN_CODE}>
      {words}
    </span>
  );
}
