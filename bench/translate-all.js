import { translateJobs } from '../build/translate/translate-jobs.js';

/**
 * Translates sources as the program does, in batches and on all lanes of the engine.
 * @param {import('../build/domain/engine.js').Engine} engine
 * @param {readonly string[]} sources
 * @returns {Promise<import('../build/domain/engine.js').Hypothesis[]>} in order
 */
export async function translateAll(engine, sources) {
  const hypotheses = [];
  await translateJobs(
    sources.map((source, index) => ({ id: String(index), parts: [source] })),
    engine,
    {
      signal: new AbortController().signal,
      onComplete: async (results) => {
        for (const { id, parts } of results) if (parts[0].ok) hypotheses[Number(id)] = parts[0].hypothesis;
      },
    },
  );
  return hypotheses;
}
