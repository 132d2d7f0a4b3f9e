import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../needs.js';
import { makeDesk } from './desk.js';

const NEEDS_BASH = needs(canRun('bash'), { what: 'bash: install it' });
const NEEDS_ZSH = needs(canRun('zsh'), { what: 'zsh: install it' });

function canRun(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', ':'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is typed up to the cursor, and some of what a shell then offers; nothing where it offers paths. */
const TYPED: readonly (readonly [string, readonly string[]])[] = [
  ['tweeluik st', ['status']],
  ['tweeluik s', ['sheet', 'suggest', 'status', 'score', 'segment']],
  ['tweeluik translate ', []],
  ['tweeluik translate a.txt --off', ['--offline']],
  ['tweeluik translate a.txt b.txt --no-', ['--no-memory']],
  ['tweeluik review a.txt --no-o', ['--no-open']],
  ['tweeluik sheet a.txt --format x', ['xlsx', 'xliff']],
  ['tweeluik sheet a.txt --output ', []],
  ['tweeluik models p', ['pull', 'path']],
  ['tweeluik models add --i', ['--id']],
  ['tweeluik memory find --me', ['--memory']],
  ['tweeluik memory find x --proj', ['--project']],
  ['tweeluik completion ', ['bash', 'zsh']],
  ['tweeluik nonsense x', []],
];

describe('completion', () => {
  const desk = makeDesk();
  const findScript = (shell: string) => join(desk.folder, `completion.${shell}`);
  beforeAll(async () => {
    for (const shell of ['bash', 'zsh']) {
      const { stdout, stderr, code } = await desk.run(`completion ${shell}`);
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
      writeFileSync(findScript(shell), stdout);
    }
  });

  it.each(TYPED)('bash, after “%s”: %j', NEEDS_BASH, (line, offered) => {
    const words = line.split(' ');
    const script = `source '${findScript('bash')}'
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
      _tweeluik
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(printed.split('\n').filter(Boolean)).toEqual(offered);
  });

  it('bash leaves paths to the shell', NEEDS_BASH, () => {
    const script = `source '${findScript('bash')}'; complete -p tweeluik`;
    const printed = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(printed).toMatch(/-o default .*-F _tweeluik tweeluik/);
  });

  /** The builtins of zsh that only work at a cursor are stood in for by ones that print what they are given. */
  it.each(TYPED)('zsh, after “%s”: %j', NEEDS_ZSH, (line, offered) => {
    const typed = line.split(' ');
    const script = `
      compdef() { : }
      _files() { : }
      compadd() { shift; for word in "$@"; do [[ $word == $PREFIX* ]] && print -r -- $word; done; : }
      source '${findScript('zsh')}'
      words=(${typed.map((word) => `'${word}'`).join(' ')}) CURRENT=${typed.length} PREFIX='${typed.at(-1)}'
      _tweeluik`;
    const printed = execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8' });
    expect(printed.split('\n').filter(Boolean)).toEqual(offered);
  });

  it('knows no other shell', async () => {
    const shown = await desk.run('completion fish');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('bash');
  });
});
