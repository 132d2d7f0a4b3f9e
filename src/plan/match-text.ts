const SPACE = /\s+/uy;

/** Where `wanted` ends if it stands here in the text, any white space for any other; else undefined. */
export function matchText(text: string, start: number, wanted: string): number | undefined {
  let end = start;
  for (const piece of wanted.split(/(\s+)/u)) {
    const isSpace = piece !== '' && piece.trim() === '';
    SPACE.lastIndex = end;
    if (isSpace ? !SPACE.test(text) : !text.startsWith(piece, end)) return undefined;
    end = isSpace ? SPACE.lastIndex : end + piece.length;
  }
  return end;
}
