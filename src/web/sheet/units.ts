/** What a reviewer can change of a unit. */
interface Typed {
  readonly state: string;
  readonly target: string;
  readonly note: string;
}

/** A unit of the sheet, with the elements that show it. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  /** The words that a diff begins with: the machine's, or the memory's. */
  readonly draft: string | undefined;
  readonly handedOut: string;
  readonly row: HTMLElement;
  readonly fields: {
    readonly state: HTMLSelectElement;
    readonly target: HTMLTextAreaElement;
    readonly note: HTMLTextAreaElement;
  };
}

export function readUnits(): Unit[] {
  return [...document.querySelectorAll<HTMLElement>('tbody.unit')].map((row) => ({
    id: row.dataset['id'] ?? '',
    source: elementOf(row, '.source .text').textContent ?? '',
    draft: row.dataset['machine'],
    handedOut: row.dataset['handedOut'] ?? '',
    row,
    fields: {
      state: elementOf<HTMLSelectElement>(row, 'select'),
      target: elementOf<HTMLTextAreaElement>(row, '.edit'),
      note: elementOf<HTMLTextAreaElement>(row, '.note'),
    },
  }));
}

/** An element that the sheet has. */
export function elementOf<T extends HTMLElement>(parent: ParentNode, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (found === null) throw new Error(`the sheet has no ${selector}`);
  return found;
}

export function readTyped({ fields: { state, target, note } }: Unit): Typed {
  return { state: state.value, target: target.value, note: note.value };
}

export function writeTyped({ fields }: Unit, { state, target, note }: Typed): void {
  fields.state.value = state;
  fields.target.value = target;
  fields.note.value = note;
}

/** Whether anything is other than it was handed out. */
export function isEdited({ fields: { state, target, note } }: Unit): boolean {
  return (
    target.value !== target.defaultValue ||
    note.value !== note.defaultValue ||
    state.value !== state.dataset['before']
  );
}
