/** The one JSON document of `--json`. `formatVersion` changes when a field changes its meaning. */
export function printJson(document: object): string {
  return `${JSON.stringify({ formatVersion: 1, ...document }, null, 2)}\n`;
}
