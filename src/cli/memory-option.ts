/** One path after each flag, so that an article that follows is none; `--no-memory` gives `false`. */
export const MEMORY_OPTION = {
  type: 'string',
  array: true,
  nargs: 1,
  describe: 'Another memory to look in, .tmx or .jsonl; --no-memory uses none',
} as const;

export type MemoryFlags = readonly (string | false)[] | undefined;

/** The paths among what the flags gave. */
export function listMemories(memory: MemoryFlags = []): string[] {
  return memory.filter((path) => path !== false);
}
