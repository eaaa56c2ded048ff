import { supplementForms } from '@loggkontroll/core/case-documents';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { SupplementFile } from '@loggkontroll/sharepoint/vault';

/** The largest supplement, in bytes: it is read whole by the page and by the bot. */
export const supplementMaxBytes = 25 * 1024 * 1024;

/** Why a chosen file is no supplement. */
export type SupplementFault = Refused & { readonly code: 'form' | 'empty' | 'large' };

/** A chosen file as it is put beside the log: of its name only the ending is used. */
export const supplementFrom = async (file: File): Promise<Result<SupplementFile, SupplementFault>> => {
  const form = supplementForms.find((each) => file.name.toLowerCase().endsWith(`.${each}`));
  if (form === undefined) return refuse({ code: 'form' });
  if (file.size === 0) return refuse({ code: 'empty' });
  if (file.size > supplementMaxBytes) return refuse({ code: 'large' });
  return accept({ form, bytes: new Uint8Array(await file.arrayBuffer()) });
};
