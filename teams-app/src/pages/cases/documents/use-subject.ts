import type { SubjectContent } from '@loggkontroll/core/case-documents';
import { useAnswer } from '../../../data/index.ts';
import type { Answer } from '../../../data/index.ts';
import type { StoredCase } from '../stored-case.ts';
import { readData } from './case-files.ts';

/** The hash of what says whom the case is about, as it was put down last. */
export const subjectOf = ({ state }: StoredCase): string | undefined =>
  state.documents.filter(({ kind }) => kind === 'subject').at(-1)?.sha256;

/** Whom the case is about: kept in the page's memory alone. One request; none unless `wanted`. */
export const useSubject = (record: StoredCase, wanted = true): Answer<SubjectContent | 'missing'> => {
  const sha256 = subjectOf(record);
  return useAnswer(
    wanted && sha256 !== undefined ? ['case-subject', sha256] : undefined,
    async (session) => (await readData(session, record.state, 'subject', sha256 ?? ''))?.content ?? 'missing',
  );
};
