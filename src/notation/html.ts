import { OWN_CODE } from '../languages/present-names.js';
/** Markup, as opposed to text: only `html` makes it, so text can never become markup by being forgotten. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Interpolated = string | number | Html | readonly Html[];

/** A template for markup in which every interpolated text is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  const filled = strings.map((string, index) => string + printValue(values[index] ?? ''));
  return new Html(filled.join(''));
}

export const NO_HTML = new Html('');

/** The beginning of a page that needs no script and nothing from the network; `<title>` comes next. */
export const STATIC_PAGE = new Html(`<!DOCTYPE html>
<html lang="${OWN_CODE}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">`);

function printValue(value: Interpolated): string {
  if (value instanceof Html) return value.toString();
  return typeof value === 'object' ? value.join('') : escapeHtml(String(value));
}

/** Safe between tags and inside quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
