import type { CommandWords } from './record-commands.js';

export const SHELLS = ['bash', 'zsh'] as const;
type Shell = (typeof SHELLS)[number];

/**
 * A script that completes commands, flags and their values, and leaves everything else to the shell, which completes
 * paths. It holds all words itself, so that no key press starts the program.
 */
export function printCompletion(shell: Shell, commands: readonly CommandWords[]): string {
  const cases = commands.flatMap((command) => printCases([command]));
  const names = commands.map(({ name }) => name);
  const body = [
    '  local -a found',
    '  if [ "$place" -eq 1 ]; then',
    `    found=(${names.join(' ')} --help --version)`,
    '  else',
    '    case "$typed" in',
    ...cases.map((line) => `      ${line}`),
    '    esac',
    '  fi',
  ];
  const [head, tail] = shell === 'bash' ? [BASH_HEAD, BASH_TAIL] : [ZSH_HEAD, ZSH_TAIL];
  return `${[head, ...body, tail].join('\n')}\n`;
}

/** The last command of a path such as `models pull`: values of its flags first, then its own commands, then all flags. */
function printCases(path: readonly CommandWords[]): string[] {
  const command = path.at(-1);
  if (command === undefined) return [];
  const words = path.map(({ name }) => name).join(' ');
  const { choices, commands } = command;
  const flags = [...new Set(path.flatMap((each) => each.flags))];
  return [
    ...[...choices].map(([flag, values]) =>
      printCase(`"${words} "${flag === '' ? '' : `*"${flag} "`}`, values),
    ),
    ...commands.flatMap((inner) => printCases([...path, inner])),
    ...(commands.length > 0
      ? [
          printCase(
            `"${words} "`,
            commands.map(({ name }) => name),
          ),
        ]
      : []),
    printCase(`"${words} "*`, flags),
  ];
}

function printCase(pattern: string, words: readonly string[]): string {
  return `${pattern}) found=(${words.join(' ')}) ;;`;
}

/** `typed` is all that stands before the word at the cursor, from the command on, with a space after each word. */
const BASH_HEAD = `# Completion of tweeluik for bash. Keep it where bash looks:
#   tweeluik completion bash > ~/.local/share/bash-completion/completions/tweeluik
_tweeluik() {
  local place=$COMP_CWORD current="\${COMP_WORDS[COMP_CWORD]}" typed=''
  [ "$place" -gt 1 ] && typed="\${COMP_WORDS[*]:1:COMP_CWORD-1} "`;

const BASH_TAIL = `  if [[ "$current" == -* || "\${found[0]}" != -* ]]; then
    COMPREPLY=($(compgen -W "\${found[*]}" -- "$current"))
  fi
}
complete -o default -o bashdefault -F _tweeluik tweeluik`;

const ZSH_HEAD = `#compdef tweeluik
# Completion of tweeluik for zsh. Keep it in a folder of $fpath:
#   tweeluik completion zsh > "\${fpath[1]}/_tweeluik"
_tweeluik() {
  local place=$((CURRENT - 1)) typed=''
  [ "$place" -gt 1 ] && typed="\${words[2,CURRENT-1]} "`;

const ZSH_TAIL = `  if [[ "$PREFIX" == -* || "\${found[1]}" != -* ]]; then
    compadd -- $found
  else
    _files
  fi
}
if [ "$funcstack[1]" = "_tweeluik" ]; then _tweeluik "$@"; else compdef _tweeluik tweeluik; fi`;
