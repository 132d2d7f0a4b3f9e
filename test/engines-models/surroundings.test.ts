import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseCacheFolder, chooseSettingsFolder } from '../../src/engines/models/choose-folders.js';
import { makeHub } from '../../src/engines/models/make-hub.js';

const on = (platform: string, env = {}, homeFolder = '/h') => ({ env, homeFolder, platform });

describe('where things are kept', () => {
  it('follows the custom of the platform', () => {
    expect(chooseCacheFolder(on('linux'))).toBe('/h/.cache/tweeluik');
    expect(chooseCacheFolder(on('darwin'))).toBe('/h/Library/Caches/tweeluik');
    expect(chooseSettingsFolder(on('linux'))).toBe('/h/.config/tweeluik');
    expect(chooseSettingsFolder(on('darwin'))).toBe('/h/Library/Application Support/tweeluik');
  });

  it('keeps to the local data of one person on Windows, where paths have drives', () => {
    const local = { LOCALAPPDATA: 'D:\\Data\\Local' };
    const home = 'C:\\Users\\an';
    expect(chooseCacheFolder(on('win32', local, home))).toBe('D:\\Data\\Local\\tweeluik\\Cache');
    expect(chooseSettingsFolder(on('win32', local, home))).toBe('D:\\Data\\Local\\tweeluik\\Config');
    expect(chooseCacheFolder(on('win32', {}, home))).toBe('C:\\Users\\an\\AppData\\Local\\tweeluik\\Cache');
    expect(chooseCacheFolder(on('win32', { TWEELUIK_CACHE: 'E:/models' }, home))).toBe('E:\\models');
    expect(chooseCacheFolder(on('win32', { XDG_CACHE_HOME: 'F:\\x' }, home))).toBe('F:\\x\\tweeluik');
    expect(chooseCacheFolder(on('win32', { XDG_CACHE_HOME: 'x' }, home))).toContain('AppData');
  });

  it('follows the environment, our own variable first; XDG paths that are not absolute are ignored', () => {
    const env = { XDG_CACHE_HOME: '/x', XDG_CONFIG_HOME: '/y', TWEELUIK_CACHE: '/own' };
    expect(chooseCacheFolder(on('linux', env))).toBe('/own');
    expect(chooseCacheFolder(on('linux', { ...env, TWEELUIK_CACHE: 'near' }))).toBe(resolve('near'));
    expect(chooseCacheFolder(on('linux', { ...env, TWEELUIK_CACHE: '' }))).toBe('/x/tweeluik');
    expect(chooseSettingsFolder(on('linux', env))).toBe('/y/tweeluik');
    expect(chooseCacheFolder(on('linux', { XDG_CACHE_HOME: 'x' }))).toBe('/h/.cache/tweeluik');
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
