import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import {
  answerJson,
  answerRefusal,
  makeRefusal,
  type Refusal,
  refuseRequest,
  setSafeHeaders,
} from './answer.js';
import { type Door, hasToken, judgeRequest } from './judge-request.js';
import type { Assets } from './read-assets.js';
import { readBody } from './read-body.js';
import { changesRequest, rulesRequest } from './requests.js';
import { type EventSource, streamEvents } from './stream-events.js';

interface Site extends Door, EventSource {
  readonly assets: Assets;
}

type Answer = (request: IncomingMessage, response: ServerResponse, site: Site) => Promise<void>;

/** By path and method. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  '/api/article': {
    GET: async (_request, response, { article }) => answerJson(response, await article.view()),
  },
  '/api/changes': {
    POST: async (request, response, { article }) =>
      answerBody({ request, response }, changesRequest, ({ changes }) => article.apply(changes)),
  },
  '/api/rules': {
    GET: async (_request, response, { article }) => answerJson(response, await article.rules()),
    POST: async (request, response, { article }) =>
      answerBody({ request, response }, rulesRequest, ({ decisions }) => article.decide(decisions)),
  },
  '/api/events': { GET: async (_request, response, site) => streamEvents(response, site) },
};

/** Answers one request, whatever it is; never throws. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  setSafeHeaders(response);
  try {
    const refusal = judgeRequest(request, site) ?? (await answer(request, response, site));
    if (refusal !== undefined) answerRefusal(response, refusal);
  } catch (error) {
    answerRefusal(response, makeRefusal(error));
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<Refusal | undefined> {
  const path = request.url ?? '';
  if (!path.startsWith('/api/')) return answerAsset(request, response, site);
  if (!hasToken(request, site))
    return refuseRequest(401, 'token', 'the token of this review is missing or wrong');
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (route === undefined) return refuseRequest(404, 'unknown', 'there is nothing at this address');
  const { method = '' } = request;
  const answer = Object.hasOwn(route, method) ? route[method] : undefined;
  if (answer === undefined) return refuseMethod(Object.keys(route).join(', '));
  await answer(request, response, site);
  return undefined;
}

/** Paths are looked up, never looked for on the disk. */
function answerAsset(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  { assets }: Site,
): Refusal | undefined {
  const asset = assets.get(url);
  if (asset === undefined) return refuseRequest(404, 'unknown', 'there is nothing at this address');
  if (method !== 'GET' && method !== 'HEAD') return refuseMethod('GET, HEAD');
  response.writeHead(200, { 'Content-Type': asset.type, 'Content-Length': asset.bytes.length });
  response.end(method === 'HEAD' ? undefined : asset.bytes);
  return undefined;
}

/** Reads what the page says, does it, and answers with what came of it. */
async function answerBody<Said>(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  form: z.ZodType<Said>,
  act: (said: Said) => Promise<object>,
): Promise<void> {
  const body = await readBody(request);
  if (!('json' in body)) return answerRefusal(response, body);
  const checked = form.safeParse(body.json);
  if (checked.success) return answerJson(response, await act(checked.data));
  answerRefusal(response, refuseRequest(400, 'not-understood', z.prettifyError(checked.error)));
}

function refuseMethod(allowed: string): Refusal {
  return {
    ...refuseRequest(405, 'method', `this address answers ${allowed} only`),
    headers: { Allow: allowed },
  };
}
