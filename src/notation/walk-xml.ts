import { SaxesParser } from 'saxes';

/** What is told of a document while it is read, in its order. Names come without their prefix. */
export interface XmlVisitor {
  /** @param line where the tag ends, from 1. */
  open?(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** Text with its entities resolved, and CDATA; it may come in pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML as a stream of tags, for what may be larger than a tree of it would fit. Entities of a document's own are
 * not known, so none can grow or reach a file.
 * @throws {Error} what is not well-formed.
 */
export function walkXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    visitor.open?.(withoutPrefix(name), attributes, parser.line),
  );
  parser.on('text', (piece) => visitor.text?.(piece));
  parser.on('cdata', (piece) => visitor.text?.(piece));
  parser.on('closetag', ({ name }) => visitor.close?.(withoutPrefix(name)));
  parser.write(text).close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
