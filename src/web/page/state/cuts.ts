/** Where a word begins, apart from the first: the places to cut a text. */
export function listCuts(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index);
}

/** The cut nearest to a place, or undefined in a text of one word. */
export function findNearestCut(text: string, place: number): number | undefined {
  const distance = (cut: number): number => Math.abs(cut - place);
  return listCuts(text).reduce<number | undefined>(
    (best, cut) => (best === undefined || distance(cut) < distance(best) ? cut : best),
    undefined,
  );
}

/**
 * Where the source is first offered to be cut when its target is cut at this share of its length: after the mark that
 * ends a clause if one is near (within a fifth of the text), else at the nearest word.
 */
export function guessCut(text: string, share: number): number | undefined {
  const place = share * text.length;
  const clauses = listCuts(text).filter((cut) => /[.;:,!?…–—]["'”’)\]]*\s+$/u.test(text.slice(0, cut)));
  const near = clauses.filter((cut) => Math.abs(cut - place) <= text.length / 5);
  const [best] = near.sort((one, other) => Math.abs(one - place) - Math.abs(other - place));
  return best ?? findNearestCut(text, place);
}
