import { TweeluikError } from '../../domain/error.js';
import { type Health, makeHealthy } from '../../domain/health.js';
import type { ModelDescription } from '../../domain/model.js';
import { makeConnectionError, makeStatusError } from './fetch-errors.js';
import { sumBytes } from './fetch-model.js';
import { makeAbsentError, makeOfflineError } from './make-absent-error.js';
import { makeFileUrl } from './make-hub.js';
import type { ModelStore } from './model-store.js';
import { type VerifiedModel, verifyModel } from './verify-model.js';

interface ModelsQuestion {
  /** The id that the person asks for; null for the default. */
  readonly wanted: string | null;
  /** Never touch the network. */
  readonly offline: boolean;
  readonly signal: AbortSignal;
}

/**
 * Whether a translation would find its model: by the rules of `resolveModel`, but every byte is read and nothing is
 * fetched. The network is asked only for a model that is not there.
 * @throws {ModelError} when there is no such model.
 */
export async function assessModels(store: ModelStore, question: ModelsQuestion): Promise<Health[]> {
  const { defaultModel, fallbackModel } = store.config;
  const main = await verifyModel(store, question.wanted ?? defaultModel);
  const mayReplace = question.wanted === null && main.model.id !== fallbackModel;
  const spare = mayReplace ? await verifyModel(store, fallbackModel) : undefined;
  if (isWhole(main)) {
    const network = makeHealthy('network', 'not needed: the model is here');
    return [describeWhole(main), ...describeSpare(spare, 'warning'), network];
  }
  if (!isFetched(main)) return [describeDamaged(main), ...describeSpare(spare, 'warning')];
  const refusal = question.offline
    ? makeOfflineError(main.model)
    : await findRefusal(store, main.model, question);
  const isSpared = spare !== undefined && isWhole(spare);
  return [
    describeAbsent(main, { refusal, isSpared }),
    ...describeSpare(spare, refusal === undefined ? 'warning' : 'problem'),
    describeNetwork(store, question, refusal),
  ];
}

function isWhole({ files }: VerifiedModel): boolean {
  return files.every(({ state }) => state === 'right');
}

/** Whether a translation would fetch what is not right: it looks at sizes only, so it would use a wrong content. */
function isFetched({ model, files }: VerifiedModel): boolean {
  return model.origin.kind === 'hub' && files.every(({ state }) => state !== 'wrong content');
}

function describeWhole({ model, folder }: VerifiedModel): Health {
  return makeHealthy('model', `${model.id} is whole, ${printMegabytes(model)} in ${folder}`);
}

function describeDamaged({ model, folder, files }: VerifiedModel): Health {
  const { message, hint } = makeAbsentError(model, folder, files);
  return { subject: 'model', state: 'problem', found: message, advice: hint };
}

function describeSpare(spare: VerifiedModel | undefined, otherwise: 'warning' | 'problem'): Health[] {
  if (spare === undefined) return [];
  const { model, folder, files } = spare;
  if (isWhole(spare)) return [makeHealthy('bundled', `${model.id} is whole, to stand in for another model`)];
  const { message, hint } = makeAbsentError(model, folder, files);
  return [{ subject: 'bundled', state: otherwise, found: message, advice: hint }];
}

interface Absence {
  /** Why it cannot be fetched. */
  readonly refusal: TweeluikError | undefined;
  /** Whether the bundled model would stand in. */
  readonly isSpared: boolean;
}

function describeAbsent({ model, folder }: VerifiedModel, { refusal, isSpared }: Absence): Health {
  const found = `${model.id} is not there yet; its place is ${folder}`;
  if (refusal === undefined) {
    const advice = `the first translation fetches it, ${printMegabytes(model)}; to have it before: tweeluik models pull ${model.id}`;
    return { subject: 'model', state: 'warning', found, advice };
  }
  const state = isSpared ? 'warning' : 'problem';
  const advice = isSpared
    ? `the small bundled model stands in; for better translations: tweeluik models pull ${model.id}`
    : `with a network: tweeluik models pull ${model.id}`;
  return { subject: 'model', state, found, advice };
}

function describeNetwork(
  { hub }: ModelStore,
  { offline }: ModelsQuestion,
  refusal: TweeluikError | undefined,
): Health {
  if (offline) return makeHealthy('network', 'not asked: --offline');
  if (refusal === undefined) return makeHealthy('network', `${hub.endpoint} has the model`);
  return { subject: 'network', state: 'warning', found: refusal.message, advice: refusal.hint };
}

/** Asks for the first file of a model, and takes nothing of the answer. */
async function findRefusal(
  { hub, fetch }: ModelStore,
  model: ModelDescription,
  { signal }: ModelsQuestion,
): Promise<TweeluikError | undefined> {
  const repository = model.origin.kind === 'hub' ? model.origin.repository : '';
  const url = makeFileUrl(hub, repository, model, model.files[0]?.path ?? '');
  const headers = { ...(hub.token !== null && { authorization: `Bearer ${hub.token}` }) };
  try {
    const { status, body } = await fetch(url, { headers, signal });
    await body?.cancel().catch(() => undefined);
    return status === 200 ? undefined : makeStatusError(status, url, hub);
  } catch (error) {
    const refusal = makeConnectionError(error, url, signal);
    if (refusal instanceof TweeluikError && !signal.aborted) return refusal;
    throw refusal;
  }
}

function printMegabytes({ files }: ModelDescription): string {
  return `${Math.ceil(sumBytes(files) / 1e6)} MB`;
}
