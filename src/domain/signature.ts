/** Settings of an engine that could change what it says. Their names are the engine's own. */
export type EngineOptions = Readonly<Record<string, string | number | boolean>>;

/** `beams 4, lengthPenalty 1`: as the engine names them. */
export function printOptions(options: EngineOptions): string {
  return Object.entries(options)
    .map((option) => option.join(' '))
    .join(', ');
}

/** All of an engine that could change what it says. */
export interface EngineSignature {
  readonly model: string;
  readonly revision: string;
  /** SHA-256 over the model's files (name and content hash), in hexadecimal. */
  readonly filesHash: string;
  readonly decoding: EngineOptions;
}

/** All that could change the result of a run. */
export interface Signature extends EngineSignature {
  readonly segmentationRules: string;
  readonly program: string;
}

/** Signatures by key, as a bilingual file's header holds them. */
type SignatureTable = Readonly<Record<string, Signature>>;

/** The key of an equal signature, else undefined. */
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
  const options = Object.entries(decoding).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([model, revision, filesHash, options, segmentationRules, program]);
}
