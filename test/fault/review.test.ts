import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { makeWorkplace, waitForEnd } from './process.js';

const BITEXT = 'a.tweeluik/bitext.jsonl';

/** A review of a translated article in a process of its own, and its address. */
async function startReview() {
  const place = await makeWorkplace();
  place.write('a.txt', 'De kat slaapt. Het regent in Gent. Niemand ging weg.\n');
  await waitForEnd(place.start('translate', 'a.txt'));
  const child = place.startPlain('review', 'a.txt', '--no-open');
  const end = waitForEnd(child);
  return { place, child, end, address: new URL(await readLine(child)) };
}

function readLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once('data', (text) => resolve(String(text).trim())));
}

function type({ port, hash }: URL, id: string, target: string): Promise<number | undefined> {
  const headers = { Authorization: `Bearer ${hash.slice(1)}`, 'Content-Type': 'application/json' };
  const changes = [{ kind: 'correct', correction: { id, place: 'the page', target } }];
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/api/changes', method: 'POST', headers, agent: false },
      (response) => resolve(response.resume().statusCode),
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ changes }));
  });
}

describe('a review that ends', () => {
  it('by kill -9 has lost nothing that was answered, and leaves nothing that stands in the way', async () => {
    const { place, child, end, address } = await startReview();
    const words = ['The cat sleeps.', 'It rains in Ghent.', 'Nobody left.'];
    for (const [at, target] of words.entries()) expect(await type(address, String(at + 1), target)).toBe(200);
    child.kill('SIGKILL');
    await end;
    for (const target of words) expect(place.read(BITEXT)).toContain(`"target":"${target}"`);

    const { code, stdout } = await waitForEnd(place.start('translate', 'a.txt'));
    expect(code).toBe(0);
    expect(stdout).toContain('nothing to translate');
    expect(stdout).not.toContain('kept');
    expect(place.read('a.tweeluik/target.txt')).toBe(`${words.join(' ')}\n`);
  }, 120_000);

  it('by Ctrl-C has everything written, and has ended as it should', async () => {
    const { place, child, end, address } = await startReview();
    await type(address, '1', 'The cat sleeps.');
    child.kill('SIGINT');
    expect((await end).code).toBe(0);
    expect(place.read('a.tweeluik/target.txt')).toContain('The cat sleeps.');
    expect(place.read('a.tweeluik/review.tsv')).toContain('The cat sleeps.');
  }, 120_000);
});
