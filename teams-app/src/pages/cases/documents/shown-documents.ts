import type { Case } from '@loggkontroll/core/workflow';
import type { StoredCase } from '../stored-case.ts';
import { isData } from './case-files.ts';

type Kept = Case['documents'][number];

/** Whether a PDF made of these data is kept too, and is what one reads. */
const isDrawnToo = (record: StoredCase, document: Kept): boolean =>
  isData(record, document) &&
  record.state.documents.some(
    (other) =>
      other.kind === document.kind &&
      !isData(record, other) &&
      (document.kind !== 'minutes' || other.at >= document.at),
  );

/** The documents as one reads them, the newest first: each once, and not whom the case is about. */
export const shownDocuments = (record: StoredCase): readonly Kept[] =>
  record.state.documents
    .filter((document) => document.kind !== 'subject' && !isDrawnToo(record, document))
    .reverse();
