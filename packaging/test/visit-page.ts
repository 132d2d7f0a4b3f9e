/**
 * Loads the review page as a browser would: the page, its scripts, and the article with the token of the address.
 * @returns how many scripts the page has and how many units the article, and throws when one does not come.
 */
export async function visitPage(address: string): Promise<{ scripts: number; units: number }> {
  const { origin, hash } = new URL(address);
  const page = await (await load(origin)).text();
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
  for (const path of scripts) await load(new URL(path, origin));
  const article = await load(new URL('/api/article', origin), { authorization: `Bearer ${hash.slice(1)}` });
  const { units } = (await article.json()) as { units: readonly unknown[] };
  return { scripts: scripts.length, units: units.length };
}

async function load(address: string | URL, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
