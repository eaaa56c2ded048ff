import type { FileRefusal } from '@loggkontroll/core/log';

/** A file that cannot be used, and which. */
export interface FileRefused {
  readonly code: 'file-refused';
  readonly file: string;
  readonly refusal: FileRefusal;
}
