import { z } from 'zod';

/** The parts of `tokenizer.json` that need repair; all else passes through. */
export const writtenTokenizer = z.looseObject({
  model: z.looseObject({
    type: z.literal('Unigram'),
    unk_id: z.number().int(),
    vocab: z.array(z.tuple([z.string(), z.number()])).min(1),
  }),
  added_tokens: z.array(z.looseObject({ content: z.string() })),
});

export type WrittenTokenizer = z.infer<typeof writtenTokenizer>;

const UNKNOWN = '<unk>';
const LANGUAGE_CODE = /^>>\w+<<$/;

/**
 * Repairs a converted `tokenizer.json`, so that a text is only ever read as text:
 * - `unk_id` is 2 in the published files whatever the vocabulary says, so that unknown characters turn into a
 *   real word piece; it is set to the place of `<unk>`.
 * - `</s>`, `<pad>`, `<unk>` and `>>xx<<` are entries of the vocabulary like any other, and added tokens besides,
 *   so that an article which spells one would end or pad itself. Their ids stay, their spelling gets a space in
 *   front, which no word can have.
 * - The end token is the engine's business, so the post-processor goes.
 * @throws {Error} when there is no `<unk>`.
 */
export function repairTokenizer(
  written: WrittenTokenizer,
): WrittenTokenizer & { readonly unknownToken: number } {
  const special = new Set(written.added_tokens.map((token) => token.content));
  const unknownToken = written.model.vocab.findIndex(([piece]) => piece === UNKNOWN);
  if (unknownToken < 0) throw new Error(`the vocabulary has no ${UNKNOWN}`);
  const vocab = written.model.vocab.map(([piece, score]): [string, number] =>
    special.has(piece) || LANGUAGE_CODE.test(piece) ? [` ${piece}`, score] : [piece, score],
  );
  return {
    ...written,
    model: { ...written.model, unk_id: unknownToken, vocab },
    added_tokens: [],
    post_processor: null,
    unknownToken,
  };
}
