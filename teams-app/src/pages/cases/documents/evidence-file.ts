import { evidenceForms } from '@loggkontroll/core/case-documents';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { CaseBytes } from './case-files.ts';

/** Enough for pictures and scanned sheets, and for a log as a spreadsheet. */
export const evidenceMaxBytes = 25 * 1024 * 1024;

type EvidenceRefusal = Refused & { readonly code: 'kind' | 'empty' | 'large' };

const endings: Readonly<Record<string, CaseBytes['form']>> = {
  ...Object.fromEntries(evidenceForms.map((form) => [form, form])),
  jpeg: 'jpg',
};

/** A file that somebody adds to a case, told by its ending. */
export const evidenceFrom = async (file: File): Promise<Result<CaseBytes, EvidenceRefusal>> => {
  const form = endings[file.name.toLowerCase().split('.').at(-1) ?? ''];
  if (form === undefined) return refuse({ code: 'kind' });
  if (file.size === 0) return refuse({ code: 'empty' });
  if (file.size > evidenceMaxBytes) return refuse({ code: 'large' });
  return accept({ form, bytes: new Uint8Array(await file.arrayBuffer()) });
};
