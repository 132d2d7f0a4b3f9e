import { HEAD } from '../onnx/next-token-head.js';
import { takeAllowed } from './allowed-tokens.js';
import type { NextTokens } from './beam-search.js';
import { Tensor } from './onnx-runtime.js';

/** One question to the next-token head: what to feed it, where its answer goes, and how to read that. */
export interface HeadRequest {
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly outputs: Readonly<Record<string, Tensor>>;
  read(): NextTokens;
}

/** Asks for the `count` best tokens of each row that are not banned. */
export function makeHeadRequest(rows: number, count: number, banned: ReadonlySet<number>): HeadRequest {
  const listed = count + banned.size;
  const tokens = new BigInt64Array(rows * listed);
  const logProbabilities = new Float32Array(rows * listed);
  const bannedLogProbabilities = new Float32Array(rows * banned.size);
  return {
    inputs: {
      [HEAD.count]: new Tensor('int64', BigInt64Array.of(BigInt(listed)), [1]),
      [HEAD.watched]: new Tensor('int64', BigInt64Array.from(banned, BigInt), [banned.size]),
    },
    outputs: {
      [HEAD.tokens]: new Tensor('int64', tokens, [rows, 1, listed]),
      [HEAD.logProbabilities]: new Tensor('float32', logProbabilities, [rows, 1, listed]),
      [HEAD.watchedLogProbabilities]: new Tensor('float32', bannedLogProbabilities, [rows, 1, banned.size]),
    },
    read: () => takeAllowed({ tokens, logProbabilities, bannedLogProbabilities }, banned, count),
  };
}
