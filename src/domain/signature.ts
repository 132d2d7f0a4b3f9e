/** How a hypothesis is searched for. */
export interface DecodingOptions {
  /** Hypotheses kept per step; 1 is greedy. */
  readonly beams: number;
  /** Scores are divided by length^lengthPenalty, as Marian's `normalize` does. */
  readonly lengthPenalty: number;
  /** Source tokens (padding included) decoded together. int8 results can differ with the company they keep. */
  readonly maxBatchTokens: number;
  /** How many other hypotheses to keep per unit; at most `beams - 1` come back. */
  readonly alternatives: number;
}

/** All of an engine that could change what it says. */
export interface EngineSignature {
  readonly model: string;
  readonly revision: string;
  /** SHA-256 over the model's files (name and content hash), in hexadecimal. */
  readonly filesHash: string;
  readonly decoding: DecodingOptions;
}

/** All that could change the result of a run. */
export interface Signature extends EngineSignature {
  readonly segmentationRules: string;
  readonly program: string;
}

/** Signatures by key, as a bilingual file's header holds them. */
export type SignatureTable = Readonly<Record<string, Signature>>;

/** The key of an equal signature, else undefined. Both sides have the key order of the types. */
export function findSignatureKey(table: SignatureTable, signature: Signature): string | undefined {
  const wanted = canonicalOf(signature);
  return Object.keys(table).find((key) => {
    const known = table[key];
    return known !== undefined && canonicalOf(known) === wanted;
  });
}

function canonicalOf({
  model,
  revision,
  filesHash,
  decoding,
  segmentationRules,
  program,
}: Signature): string {
  const { beams, lengthPenalty, maxBatchTokens, alternatives } = decoding;
  return JSON.stringify([
    model,
    revision,
    filesHash,
    [beams, lengthPenalty, maxBatchTokens, alternatives],
    segmentationRules,
    program,
  ]);
}
