import type { ServerResponse } from 'node:http';
import type { ChangedEvent } from '../protocol.js';
import type { ShownArticle } from './shown-article.js';

/** A connection on which nothing ever comes is not noticed when it breaks. */
const HEARTBEAT_MS = 15_000;

export interface EventSource {
  readonly article: ShownArticle;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}

/** Tells the page of every revision, the present one first, until it goes away or the server does. */
export function streamEvents(response: ServerResponse, { article, closing }: EventSource): void {
  const tell = (revision: number) => response.write(printEvent({ revision }));
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  tell(article.revision);
  const end = () => response.end();
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  const stopListening = article.listen(tell);
  closing.addEventListener('abort', end);
  response.on('close', () => {
    clearInterval(heartbeat);
    stopListening();
    closing.removeEventListener('abort', end);
  });
}

function printEvent(event: ChangedEvent): string {
  return `event: changed\ndata: ${JSON.stringify(event)}\n\n`;
}
