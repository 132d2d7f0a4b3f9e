/** One file of a model, as published. */
export interface ModelFile {
  /** Path inside the model's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A model that the program knows, bundled or to be fetched. */
export interface ModelDescription {
  readonly id: string;
  readonly description: string;
  readonly licence: string;
  /** Where it comes from: a folder of the package, a hub repository, or a folder the user added. */
  readonly origin:
    | { readonly kind: 'bundled'; readonly folder: string }
    | { readonly kind: 'hub'; readonly repository: string; readonly revision: string }
    | { readonly kind: 'added'; readonly folder: string };
  readonly revision: string;
  readonly files: readonly ModelFile[];
}
