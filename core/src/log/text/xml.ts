import { SaxesParser } from 'saxes';
import type { FileRefusal } from '../refusal.ts';

/** Receives what an XML document says, names without their prefix. */
export interface XmlEvents {
  /** `line`, from 1, is where the tag ends. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Why a document is not read to its end. */
export type XmlFault = Extract<FileRefusal, { code: 'file-broken'; line: number } | { code: 'file-unsafe' }>;

/** Reads an XML document that comes in pieces. Holds no more than one tag or text of it. */
export interface XmlReader {
  /** False once there is a fault. */
  push(text: string): boolean;
  end(): XmlFault | undefined;
}

/** Elements are nested no deeper in any log or workbook. */
const maximumDepth = 64;

/** A tag is no longer, nor everything between two of them. In UTF-16 units. */
const maximumLength = 131_072;

const pieceLength = 16_384;

/**
 * A reader for one document. No document types, so no entities but XML's own five and numbered characters; nothing is
 * ever fetched. The first fault ends it: events before it have been told.
 */
export const createXmlReader = (events: XmlEvents): XmlReader => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let fault: XmlFault | undefined;
  let depth = 0;
  let fed = 0;
  let told = 0;

  const stop = (found: XmlFault): void => {
    fault ??= found;
  };
  const bounded = (end: number): boolean => {
    if (end - told > maximumLength) stop({ code: 'file-unsafe', why: 'long-text' });
    return fault === undefined;
  };
  const tagEnds = (): boolean => {
    const inBounds = bounded(parser.position);
    told = parser.position;
    return inBounds;
  };

  parser.on('error', () => stop({ code: 'file-broken', format: 'xml', line: parser.line }));
  parser.on('doctype', () => stop({ code: 'file-unsafe', why: 'doctype' }));
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > maximumDepth) stop({ code: 'file-unsafe', why: 'nesting' });
    if (tagEnds()) events.open(localName(name), attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (tagEnds()) events.close(localName(name));
  });
  const text = (written: string): void => {
    if (bounded(parser.position)) events.text(written);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  const write = (piece: string): void => {
    parser.write(piece);
    fed += piece.length;
    bounded(fed);
  };

  return {
    push: (whole) => {
      for (let at = 0; at < whole.length && !fault; at += pieceLength) {
        write(whole.slice(at, at + pieceLength));
      }
      return fault === undefined;
    },
    end: () => {
      if (!fault) parser.close();
      return fault;
    },
  };
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
