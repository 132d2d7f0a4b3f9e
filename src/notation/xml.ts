import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';

export type XmlElement = Element;

/** Entities of a document's own are not known, so none can grow or reach a file. @throws {Error} what is not well-formed. */
export function parseXml(text: string): Document {
  // The parser takes these for line ends, as XML 1.1 does; a tool may have written them as they are.
  const kept = text.replace(/[\u2028\u2029]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(kept, 'application/xml');
}

/** The elements with this name inside another, whatever their namespace: versions differ in nothing else. */
export function findDescendants(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** The child elements with any of these names, in the order of the document. */
export function findChildren(parent: Element, ...names: readonly string[]): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => isElement(node) && names.includes(node.localName ?? ''),
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
