import { describe, expect, it } from 'vitest';
import { retryWhileBusy } from '../../src/files/retry-while-busy.js';

/** A file that another program holds open for a while, as a system tells it. */
function makeFile({ platform, code, heldMs }: { platform: string; code: string; heldMs: number }) {
  let nowMs = 0;
  let tries = 0;
  const replace = async () => {
    tries += 1;
    if (nowMs < heldMs) throw Object.assign(new Error(code), { code });
    return 'replaced';
  };
  const pause = async (waitMs: number) => {
    nowMs += waitMs;
  };
  const result = retryWhileBusy('review.tsv', replace, { platform, pause });
  return { result, tries: () => tries, waitedMs: () => nowMs };
}

describe('a file that another program has open', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced on Windows when that lets go: %s', async (code) => {
    const file = makeFile({ platform: 'win32', code, heldMs: 300 });
    expect(await file.result).toBe('replaced');
    expect(file.waitedMs()).toBeLessThan(700);
  });

  it('is named when that does not let go within two seconds, with what to do', async () => {
    const file = makeFile({ platform: 'win32', code: 'EBUSY', heldMs: Number.POSITIVE_INFINITY });
    await expect(file.result).rejects.toMatchObject({
      code: 'storage/in-use',
      message: 'cannot write review.tsv: another program has it open',
      hint: expect.stringContaining('close it there'),
    });
    expect(file.waitedMs()).toBeGreaterThan(1000);
    expect(file.waitedMs()).toBeLessThan(2000);
  });

  it('is another matter elsewhere, where such a refusal lasts', async () => {
    const file = makeFile({ platform: 'linux', code: 'EACCES', heldMs: 10 });
    await expect(file.result).rejects.toThrow('EACCES');
    expect(file.tries()).toBe(1);
  });

  it('is not what a full disk means on Windows', async () => {
    const file = makeFile({ platform: 'win32', code: 'ENOSPC', heldMs: 10 });
    await expect(file.result).rejects.toThrow('ENOSPC');
    expect(file.tries()).toBe(1);
  });
});
