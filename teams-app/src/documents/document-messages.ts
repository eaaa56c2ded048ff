import type { DocumentModel } from '@loggkontroll/ui/documents';

/** What the worker is to draw. `createdAt`: an ISO instant, which the file carries. */
export interface DrawingJob {
  readonly model: DocumentModel;
  readonly createdAt: string;
}

/** A document as a file. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly pages: number;
  /** How many characters the typeface lacks; they are shown as □ and explained in the document. */
  readonly replaced: number;
}
