import { ConfigError } from '../../domain/error.js';
import type { ModelDescription } from '../../domain/model.js';
import type { Environment } from './choose-folders.js';

/** A server with the web addresses of huggingface.co. */
export interface Hub {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly token: string | null;
  /** The environment variable that a token for this server is read from. */
  readonly tokenVariable: string;
}

/**
 * `HF_ENDPOINT` and `HF_TOKEN` mean what they mean to every tool of the hub: the token is for that endpoint.
 * `TWEELUIK_MIRROR` is another party, so it never gets the hub's token, only `TWEELUIK_MIRROR_TOKEN`.
 * @throws {ConfigError} when a variable does not hold an address or a token. A token is never quoted.
 */
export function makeHub(env: Environment): Hub {
  const mirror = env.TWEELUIK_MIRROR ? 'TWEELUIK_MIRROR' : undefined;
  const tokenVariable = mirror === undefined ? 'HF_TOKEN' : 'TWEELUIK_MIRROR_TOKEN';
  const endpoint = parseEndpoint(env, mirror ?? 'HF_ENDPOINT') ?? 'https://huggingface.co';
  return { endpoint, token: parseToken(env, tokenVariable), tokenVariable };
}

/** The web address of one file of a model. */
export function makeFileUrl(hub: Hub, repository: string, model: ModelDescription, path: string): string {
  return `${hub.endpoint}/${repository}/resolve/${model.revision}/${path}`;
}

function parseEndpoint(env: Environment, variable: string): string | undefined {
  const written = env[variable];
  if (!written) return undefined;
  if (URL.canParse(written) && /^https?:/.test(written)) return written.replace(/\/+$/, '');
  throw new ConfigError(`${variable} is not a web address: ${written}`, {
    code: 'config/environment',
    hint: `set ${variable} to an address such as https://huggingface.co, or unset it`,
  });
}

function parseToken(env: Environment, variable: string): string | null {
  const token = env[variable]?.trim();
  if (!token) return null;
  if (/^[!-~]+$/.test(token)) return token;
  throw new ConfigError(`${variable} holds characters that no token has`, {
    code: 'config/environment',
    hint: `set ${variable} again, or unset it`,
  });
}
