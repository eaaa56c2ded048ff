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

const stopped = new Error('The document is not read any further.');

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

  const stop = (found: XmlFault): never => {
    fault = found;
    throw stopped;
  };
  const bound = (end: number): void => {
    if (end - told > maximumLength) stop({ code: 'file-unsafe', why: 'long-text' });
  };
  const tagEnds = (): void => {
    bound(parser.position);
    told = parser.position;
  };

  parser.on('error', () => stop({ code: 'file-broken', format: 'xml', line: parser.line }));
  parser.on('doctype', () => stop({ code: 'file-unsafe', why: 'doctype' }));
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > maximumDepth) stop({ code: 'file-unsafe', why: 'nesting' });
    tagEnds();
    events.open(localName(name), attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    tagEnds();
    events.close(localName(name));
  });
  const text = (written: string): void => {
    bound(parser.position);
    events.text(written);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  /** The parser has no way to be stopped but an exception out of its own handlers. */
  const untilStopped = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (error !== stopped) throw error;
    }
  };

  return {
    push: (whole) => {
      for (let at = 0; at < whole.length && !fault; at += pieceLength) {
        const piece = whole.slice(at, at + pieceLength);
        untilStopped(() => {
          parser.write(piece);
          fed += piece.length;
          bound(fed);
        });
      }
      return fault === undefined;
    },
    end: () => {
      if (!fault) untilStopped(() => parser.close());
      return fault;
    },
  };
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
