import type { ServerResponse } from 'node:http';
import { messageOf, TweeluikError } from '../../domain/error.js';
import type { Failure } from '../protocol.js';

/**
 * On every answer. The page runs its own files only, talks to its own server only, is in no frame, and nobody else's
 * page gets to read what comes back; nothing of it stays in a cache.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly failure: Failure;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refuseRequest(status: number, code: string, message: string): Refusal {
  return { status, failure: { code: `web/${code}`, message, hint: null } };
}

export function setSafeHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

export function answerJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

export function answerRefusal(response: ServerResponse, { status, failure, headers = {} }: Refusal): void {
  if (response.headersSent) return void response.destroy();
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  answerJson(response, failure, status);
}

/** 503 where it can go well a moment later, 409 where a person must do something first. */
export function makeRefusal(error: unknown): Refusal {
  if (!(error instanceof TweeluikError)) return refuseRequest(500, 'unforeseen', messageOf(error));
  const { code, message, hint } = error;
  return { status: code.startsWith('storage/') ? 503 : 409, failure: { code, message, hint } };
}
