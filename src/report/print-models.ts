import type { ListedModel } from '../domain/model.js';

/** The models, four lines each: what it is, how it may be used, where it is. */
export function printModelList(models: readonly ListedModel[]): string {
  return models.map(printModel).join('\n');
}

function printModel({ model, role, folder, state, bytes }: ListedModel): string {
  const title = `${model.id}${role === null ? '' : `  (${role})`}  ${state}, ${toMegabytes(bytes)} MB`;
  return [title, `  ${model.description}`, `  licence: ${model.licence}`, `  folder: ${folder}`, ''].join(
    '\n',
  );
}

/** A line for each file of a model with its state. */
export function printInspectedFiles(
  id: string,
  files: readonly { readonly file: { readonly path: string }; readonly state: string }[],
): string {
  const lines = files.map(({ file, state }) => `  ${state.padEnd(12)}  ${file.path}`);
  return [`${id}:`, ...lines, ''].join('\n');
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
