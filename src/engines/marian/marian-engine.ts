import type { BatchLimit, Engine, EngineResult } from '../../domain/engine.js';
import { InputError } from '../../domain/error.js';
import type { Finding } from '../../domain/finding.js';
import type { EngineSignature } from '../../domain/signature.js';
import { type DecodingOptions, readDecodingOptions } from './decoding-options.js';
import { EMPTY_HYPOTHESIS, type MarianHypothesis, makeHypothesis } from './hypothesis.js';
import type { Lanes } from './lanes.js';
import type { MarianConfig } from './marian-config.js';
import type { Tokenizer } from './tokenizer.js';
import {
  COPIED,
  isName,
  isShouted,
  isWordless,
  lowerHeadline,
  raiseHypothesis,
  WORDLESS,
} from './unusual-sources.js';

/** A source as the network reads it. */
interface Question {
  readonly source: string;
  /** With the end token; that alone when there is nothing to ask. */
  readonly tokens: readonly number[];
  readonly findings: readonly Finding[];
}

/** A model in memory. */
interface MarianModel {
  readonly config: MarianConfig;
  readonly tokenizer: Tokenizer;
  readonly lanes: Lanes;
}

/** Translates with a Marian model, in this process; every step of the search yields to the event loop. */
export class MarianEngine implements Engine {
  readonly signature: EngineSignature;
  readonly batchLimit: BatchLimit;
  readonly concurrency: number;
  readonly #decoding: DecodingOptions;
  /** The longest source that the network reads. */
  readonly #maxTokens: number;
  #model: MarianModel | undefined;
  /** What was counted and not yet translated: reading a text takes 3 % of the time of a search with one beam. */
  readonly #counted = new Map<string, Question>();

  constructor(model: MarianModel, signature: EngineSignature) {
    this.#model = model;
    this.signature = signature;
    this.#decoding = readDecodingOptions(signature);
    this.#maxTokens = model.config.maxTokens;
    const measure = async (sources: readonly string[]) => this.#countTokens(sources);
    this.batchLimit = { measure, size: this.#decoding.maxBatchTokens };
    this.concurrency = model.lanes.count;
  }

  /** What the network sees, the end token included. */
  #countTokens(sources: readonly string[]): number[] {
    return sources.map((source) => {
      const question = this.#ask(source);
      this.#counted.set(source, question);
      return question.tokens.length;
    });
  }

  async translate(sources: readonly string[], signal: AbortSignal): Promise<readonly EngineResult[]> {
    const questions = sources.map((source) => ({ ...(this.#counted.get(source) ?? this.#ask(source)) }));
    for (const source of sources) this.#counted.delete(source);
    const hypotheses = await this.#search(questions.filter(this.#isSearched), signal);
    return questions.map((question): EngineResult => {
      const { length } = question.tokens;
      if (length > this.#maxTokens) return { ok: false, error: this.#refuse(length) };
      return { ok: true, hypothesis: finishHypothesis(question, hypotheses.get(question)) };
    });
  }

  async close(): Promise<void> {
    this.#model?.lanes.close();
    this.#model = undefined;
  }

  get #open(): MarianModel {
    if (this.#model === undefined) throw new TypeError('the engine is closed');
    return this.#model;
  }

  #ask(source: string): Question {
    const { config, tokenizer } = this.#open;
    if (isWordless(source)) return { source, tokens: [config.endToken], findings: [] };
    const { tokens, unknownCharacters } = tokenizer.encode(
      isShouted(source) ? lowerHeadline(source) : source,
    );
    const findings = unknownCharacters.length > 0 ? [makeUnknownFinding(unknownCharacters)] : [];
    return { source, tokens: [...tokens, config.endToken], findings };
  }

  async #search(
    questions: readonly Question[],
    signal: AbortSignal,
  ): Promise<Map<Question, MarianHypothesis>> {
    const { config, tokenizer, lanes } = this.#open;
    const decoding = this.#decoding;
    const sources = questions.map((question) => question.tokens);
    // Marian itself never says <unk>, and has no padding among its words.
    const bannedTokens = new Set([config.padToken, tokenizer.unknownToken]);
    const results = await lanes.use((lane) => lane.search({ sources, decoding, bannedTokens, signal }));
    const wording = { ...decoding, endToken: config.endToken };
    const hypotheses = new Map<Question, MarianHypothesis>();
    for (const [index, question] of questions.entries()) {
      const result = results[index];
      if (result !== undefined) hypotheses.set(question, makeHypothesis(result, tokenizer, wording));
    }
    return hypotheses;
  }

  readonly #isSearched = ({ tokens }: Question): boolean =>
    tokens.length > 1 && tokens.length <= this.#maxTokens;

  #refuse(tokens: number): InputError {
    const maxTokens = this.#maxTokens;
    return new InputError(`the segment has ${tokens} tokens, and the model reads at most ${maxTokens}`, {
      code: 'engine/source-too-long',
      hint: 'split the sentence in the article',
    });
  }
}

/** @param found undefined when there was nothing to search. */
function finishHypothesis(
  { source, findings }: Question,
  found: MarianHypothesis | undefined,
): MarianHypothesis {
  const text = source.trim();
  if (found === undefined) return { ...EMPTY_HYPOTHESIS, text, findings: text === '' ? [] : [WORDLESS] };
  const hasFailed = found.findings.some(({ severity }) => severity === 'error');
  if (hasFailed && isName(source))
    return { ...found, text, alternatives: [], findings: [...findings, COPIED] };
  const hypothesis = isShouted(source) ? raiseHypothesis(found) : found;
  return { ...hypothesis, findings: [...findings, ...hypothesis.findings] };
}

function makeUnknownFinding(characters: readonly string[]): Finding {
  return {
    by: 'engine',
    code: 'engine/unknown-characters',
    severity: 'warning',
    message: `The model does not know ${characters.map((character) => `“${character}”`).join(', ')}.`,
  };
}
