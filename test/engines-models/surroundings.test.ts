import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCacheFolder, findSettingsFolder } from '../../src/engines/models/find-folders.js';
import { makeHub } from '../../src/engines/models/make-hub.js';

const on = (platform: string, env = {}, homeFolder = '/h') => ({ env, homeFolder, platform });

describe('where things are kept', () => {
  it('follows the custom of the platform', () => {
    expect(findCacheFolder(on('linux'))).toBe('/h/.cache/tweeluik');
    expect(findCacheFolder(on('darwin'))).toBe('/h/Library/Caches/tweeluik');
    expect(findSettingsFolder(on('linux'))).toBe('/h/.config/tweeluik');
    expect(findSettingsFolder(on('darwin'))).toBe('/h/Library/Application Support/tweeluik');
  });

  it('keeps to the local data of one person on Windows, where paths have drives', () => {
    const local = { LOCALAPPDATA: 'D:\\Data\\Local' };
    const home = 'C:\\Users\\an';
    expect(findCacheFolder(on('win32', local, home))).toBe('D:\\Data\\Local\\tweeluik\\Cache');
    expect(findSettingsFolder(on('win32', local, home))).toBe('D:\\Data\\Local\\tweeluik\\Config');
    expect(findCacheFolder(on('win32', {}, home))).toBe('C:\\Users\\an\\AppData\\Local\\tweeluik\\Cache');
    expect(findCacheFolder(on('win32', { TWEELUIK_CACHE: 'E:/models' }, home))).toBe('E:\\models');
    expect(findCacheFolder(on('win32', { XDG_CACHE_HOME: 'F:\\x' }, home))).toBe('F:\\x\\tweeluik');
    expect(findCacheFolder(on('win32', { XDG_CACHE_HOME: 'x' }, home))).toContain('AppData');
  });

  it('follows the environment, our own variable first; XDG paths that are not absolute are ignored', () => {
    const env = { XDG_CACHE_HOME: '/x', XDG_CONFIG_HOME: '/y', TWEELUIK_CACHE: '/own' };
    expect(findCacheFolder(on('linux', env))).toBe('/own');
    expect(findCacheFolder(on('linux', { ...env, TWEELUIK_CACHE: 'near' }))).toBe(resolve('near'));
    expect(findCacheFolder(on('linux', { ...env, TWEELUIK_CACHE: '' }))).toBe('/x/tweeluik');
    expect(findSettingsFolder(on('linux', env))).toBe('/y/tweeluik');
    expect(findCacheFolder(on('linux', { XDG_CACHE_HOME: 'x' }))).toBe('/h/.cache/tweeluik');
  });
});

describe('the hub', () => {
  it('is huggingface.co unless the environment says otherwise', () => {
    expect(makeHub({ HF_TOKEN: 'hf_x' })).toMatchObject({
      endpoint: 'https://huggingface.co',
      token: 'hf_x',
    });
    expect(makeHub({ HF_ENDPOINT: 'https://hub.example/sub/' }).endpoint).toBe('https://hub.example/sub');
  });

  it.each(['huggingface.co', 'ftp://hub.example', 'https://'])(
    'does not take %s for an address',
    (address) => {
      expect(() => makeHub({ HF_ENDPOINT: address })).toThrow(`HF_ENDPOINT is not a web address: ${address}`);
    },
  );

  it('does not quote a token that cannot be one', () => {
    expect(() => makeHub({ HF_TOKEN: 'hf_se cret' })).toThrow(
      /^HF_TOKEN holds characters that no token has$/,
    );
  });
});
