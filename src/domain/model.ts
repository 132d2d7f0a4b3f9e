import type { EngineOptions } from './signature.js';

/** One file of a model, as published. */
export interface ModelFile {
  /** Path inside the model's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A model that the program knows: bundled, to be fetched, or the user's own. */
export interface ModelDescription {
  readonly id: string;
  readonly description: string;
  readonly licence: string;
  /** Where it comes from: a folder of the package, a hub repository, or a folder the user added. */
  readonly origin:
    | { readonly kind: 'bundled'; readonly folder: string }
    | { readonly kind: 'hub'; readonly repository: string }
    | { readonly kind: 'added'; readonly folder: string };
  /** Of a hub repository the commit. */
  readonly revision: string;
  readonly decoding: EngineOptions;
  readonly files: readonly ModelFile[];
}

/** A model that the program knows, with what is there of it. */
export interface ListedModel {
  readonly model: ModelDescription;
  readonly role: 'default' | 'fallback' | null;
  readonly folder: string;
  /** `absent` when no file of it is there, `incomplete` when only some are there with the right size. */
  readonly state: 'ready' | 'incomplete' | 'absent';
  /** The size of all its files. */
  readonly bytes: number;
}

/** `models.config.json`, checked. */
export interface ModelsConfig {
  /** The model used when none is asked for. */
  readonly defaultModel: string;
  /** The bundled model used when the default one cannot be had. */
  readonly fallbackModel: string;
  /** Threads of the engine; null for as many as the machine has cores. */
  readonly threads: number | null;
  readonly models: readonly ModelDescription[];
}
