import { useTranslation } from 'react-i18next';
import { EndedByYear } from '../../app/index.ts';
import { allOf, registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { ExtractGroup } from './ExtractGroup.tsx';
import { extractRow } from './extract-row.ts';
import type { ExtractRow } from './extract-row.ts';

const endedOf = async ({ connection }: Session, year: number): Promise<readonly ExtractRow[]> => {
  const where = { Year: String(year), Status: ['closed', 'withdrawn'] };
  const rows = await registerOf(connection).extracts.summaries({ where });
  return (await allOf(rows)).map(extractRow).reverse();
};

/** The client extracts that have ended, by the year in which they were requested. */
export const EndedExtracts = () => {
  const { t } = useTranslation('extracts');
  return (
    <EndedByYear
      question="extracts-ended"
      ask={endedOf}
      words={{ show: (year) => t('showEnded', { year }), none: (year) => t('noEnded', { year }) }}
    >
      {(rows, year) => <ExtractGroup title={t('list.ended', { year })} rows={rows} />}
    </EndedByYear>
  );
};
