/** Styles for the terminal, passed in by whoever knows whether there is one. Everything reads without them as well. */
export interface Colour {
  deleted(text: string): string;
  inserted(text: string): string;
  /** For what a person should see first. */
  strong(text: string): string;
  quiet(text: string): string;
}

const asIs = (text: string): string => text;

export const NO_COLOUR: Colour = { deleted: asIs, inserted: asIs, strong: asIs, quiet: asIs };
