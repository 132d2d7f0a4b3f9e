import type { Finding } from '../../domain/finding.js';
import { isRepeat, listLast } from './allowed-tokens.js';
import type { Beam, SearchResult } from './beam-search.js';
import { decodeBatch, type SourceBatch } from './decode-batch.js';
import { endsInLoop, type Flaw, findFlaw, hasLoop, LOOP_WINDOW } from './judge-result.js';
import type { Networks } from './networks.js';

export interface SafeResult extends SearchResult {
  /** Which nets were used. */
  readonly findings: readonly Finding[];
}

/** No group of so many tokens is said twice in a second search. */
const BLOCKED_GROUP = 3;
/** A second search does not end before this share of the source's length. */
const LEAST_SHARE = 0.5;

/**
 * Searches the targets of a batch. A sentence whose best beam goes round in a loop is given up at once. Those that
 * looped or came out far too short are searched a second time, together, under two rules: nothing is said twice,
 * and nothing ends early. A second answer without a flaw stands. Otherwise the first does, except that any second
 * answer is better than a loop.
 */
export async function decodeSafely(networks: Networks, batch: SourceBatch): Promise<SafeResult[]> {
  const first = await decodeBatch(networks, batch, { isHopeless: makeLoopWatch(batch.sources) });
  const flaws = batch.sources.flatMap((source, index) => {
    const result = first[index];
    const flaw = result && findFlaw(source, result);
    return flaw === undefined ? [] : [{ source, index, flaw }];
  });
  const sources = flaws.map(({ source }) => source);
  const rules = makeRules(sources, networks.config.endToken);
  const second = await decodeBatch(networks, { ...batch, sources }, rules);
  const results = first.map((result): SafeResult => ({ ...result, findings: [] }));
  for (const [place, { source, index, flaw }] of flaws.entries()) {
    const [before, after] = [first[index], second[place]];
    if (before && after)
      results[index] = chooseAnswer(flaw, before, { ...after, flaw: findFlaw(source, after) });
  }
  return results;
}

function makeLoopWatch(sources: readonly (readonly number[])[]): (beam: Beam, sentence: number) => boolean {
  const repeatsItself = sources.map(hasLoop);
  return (beam, sentence) => repeatsItself[sentence] === false && endsInLoop(listLast(beam, LOOP_WINDOW));
}

function makeRules(sources: readonly (readonly number[])[], endToken: number) {
  return {
    mayFollow: (beam: Beam, token: number, sentence: number): boolean => {
      const least = LEAST_SHARE * (sources[sentence]?.length ?? 0);
      return token === endToken ? beam.length + 1 >= least : !isRepeat(beam, token, BLOCKED_GROUP);
    },
  };
}

function chooseAnswer(
  flaw: Flaw,
  before: SearchResult,
  after: SearchResult & { readonly flaw: Flaw | undefined },
): SafeResult {
  if (after.flaw === undefined) return { ...after, findings: [REDECODED[flaw]] };
  return flaw === 'loop' ? { ...after, findings: [REMAINS.loop] } : { ...before, findings: [REMAINS.short] };
}

const REDECODED: Readonly<Record<Flaw, Finding>> = {
  loop: {
    by: 'engine',
    code: 'engine/loop-redecoded',
    severity: 'warning',
    message:
      'The first translation repeated itself without end; this one was searched with repetition ruled out.',
  },
  short: {
    by: 'engine',
    code: 'engine/short-redecoded',
    severity: 'warning',
    message: 'The first translation was far too short; this one was not allowed to end so early.',
  },
};

const REMAINS: Readonly<Record<Flaw, Finding>> = {
  loop: {
    by: 'engine',
    code: 'engine/loop',
    severity: 'error',
    message:
      'The translation repeated itself without end, and a second attempt did not come out well either.',
  },
  short: {
    by: 'engine',
    code: 'engine/too-short',
    severity: 'error',
    message: 'The translation is far too short for its source, and a second attempt was no better.',
  },
};
