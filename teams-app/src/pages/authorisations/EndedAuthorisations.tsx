import { useTranslation } from 'react-i18next';
import { EndedByYear } from '../../app/index.ts';
import { allOf, registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import { AuthorisationGroup } from './AuthorisationGroup.tsx';
import { authorisationRow } from './authorisation-row.ts';
import type { AuthorisationRow } from './authorisation-row.ts';

const endedOf = async ({ connection }: Session, year: number): Promise<readonly AuthorisationRow[]> => {
  const rows = await registerOf(connection).authorisations.summaries({
    where: { DoneBy: { startsWith: String(year) }, Status: ['closed', 'withdrawn'] },
  });
  return (await allOf(rows)).map(authorisationRow).reverse();
};

/** The authorisation reviews that have ended, by the year in which they were to be finished. */
export const EndedAuthorisations = () => {
  const { t } = useTranslation('authorisations');
  return (
    <EndedByYear
      question="authorisations-ended"
      ask={endedOf}
      words={{ show: (year) => t('showEnded', { year }), none: (year) => t('noEnded', { year }) }}
    >
      {(rows, year) => <AuthorisationGroup title={t('list.ended', { year })} rows={rows} />}
    </EndedByYear>
  );
};
