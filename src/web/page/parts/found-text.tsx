import { splitFound } from '../state/find-and-replace.js';

interface Props {
  readonly text: string;
  readonly pattern: RegExp | null;
}

/** A text with what is searched for marked. */
export function FoundText({ text, pattern }: Props) {
  if (pattern === null) return <>{text}</>;
  return (
    <>
      {splitFound(text, pattern).map((stretch, index) =>
        stretch.isFound ? <mark key={index}>{stretch.text}</mark> : stretch.text,
      )}
    </>
  );
}
