import { ModelError, type Problem } from '../../domain/error.js';
import type { ModelDescription } from '../../domain/model.js';
import type { InspectedFile } from './inspect-files.js';

/** For a model that would have to be fetched where that may not be. */
export function makeOfflineError({ id }: ModelDescription): ModelError {
  return new ModelError(`the model ${id} is not in the cache, and --offline forbids to fetch it`, {
    code: 'model/offline',
    hint: `run \`tweeluik models pull ${id}\` while there is a network`,
  });
}

/** For a model of which files are missing or not right in `folder`. */
export function makeAbsentError(
  model: ModelDescription,
  folder: string,
  inspected: readonly InspectedFile[],
): ModelError {
  if (model.origin.kind === 'hub' && inspected.every(({ state }) => state === 'missing')) {
    const message = `the model ${model.id} has not been fetched yet; its place is ${folder}`;
    return new ModelError(message, { code: 'model/not-fetched', hint: makeHint(model) });
  }
  const problems = inspected.flatMap(makeProblem);
  const count = `${problems.length} of its ${inspected.length} files`;
  return new ModelError(
    `the model ${model.id} is not whole: ${count} in ${folder} are missing or not right`,
    {
      code: 'model/not-whole',
      hint: makeHint(model),
      problems,
    },
  );
}

function makeHint({ id, origin }: ModelDescription): string {
  switch (origin.kind) {
    case 'hub':
      return `run \`tweeluik models pull ${id}\``;
    case 'added':
      return `if you changed them on purpose, run \`tweeluik models add ${origin.folder}\` again`;
    case 'bundled':
      return 'install tweeluik again; it comes with these files';
  }
}

function makeProblem({ file, state }: InspectedFile): readonly Problem[] {
  if (state === 'right') return [];
  const expected = `${file.bytes} bytes with SHA-256 ${file.sha256}`;
  return [{ place: file.path, expected, received: state === 'missing' ? 'no such file' : `a ${state}` }];
}
