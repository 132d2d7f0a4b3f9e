import { HEAD } from '../onnx/next-token-head.js';
import { takeAllowed } from './allowed-tokens.js';
import type { NextTokens } from './beam-search.js';
import { Tensor } from './onnx-runtime.js';

type Tensors = Readonly<Record<string, Tensor>>;

/** What to feed the next-token head for the `count` best tokens of each row that are not banned. */
export function makeHeadInputs(count: number, banned: ReadonlySet<number>): Tensors {
  return {
    [HEAD.count]: new Tensor('int64', BigInt64Array.of(BigInt(count + banned.size)), [1]),
    [HEAD.watched]: new Tensor('int64', BigInt64Array.from(banned, BigInt), [banned.size]),
  };
}

/** What the head answered to that. */
export function readHeadOutputs(outputs: Tensors, count: number, banned: ReadonlySet<number>): NextTokens {
  const tokens = outputs[HEAD.tokens]?.data;
  const logProbabilities = outputs[HEAD.logProbabilities]?.data;
  const bannedLogProbabilities = outputs[HEAD.watchedLogProbabilities]?.data;
  if (!(tokens instanceof BigInt64Array)) throw new TypeError('the decoder has no next-token head');
  return takeAllowed(
    {
      tokens,
      logProbabilities: asFloats(logProbabilities),
      bannedLogProbabilities: asFloats(bannedLogProbabilities),
    },
    banned,
    count,
  );
}

export function asFloats(data: Tensor['data'] | undefined): Float32Array {
  if (data instanceof Float32Array) return data;
  throw new TypeError('an output of the decoder is missing, or not in floating point');
}
