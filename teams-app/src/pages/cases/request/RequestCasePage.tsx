import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { BackToCases } from '../BackToCases.tsx';
import { ownUnits } from './own-units.ts';
import { RequestCaseForm } from './RequestCaseForm.tsx';

/** Where a manager has a case opened of a suspicion that no review has shown. Three requests. */
export const RequestCasePage = () => {
  const { t } = useTranslation('cases');
  const { me } = useSession();
  const answer = useAnswer(['case-units', me.personId], async ({ connection }) => {
    const organisation = openOrganisation(connection);
    const [units, people, departments] = await Promise.all([
      organisation.units(),
      organisation.people(),
      organisation.departments(),
    ]);
    return ownUnits(me.personId, units, people, departments);
  });
  return (
    <PageFrame title={t('ask.title')} lead={t('ask.lead')} back={<BackToCases />}>
      <Answered answer={answer}>
        {(units) =>
          units.length === 0 ? (
            <EmptyState title={t('ask.notYours.title')}>{t('ask.notYours.body')}</EmptyState>
          ) : (
            <RequestCaseForm units={units} />
          )
        }
      </Answered>
    </PageFrame>
  );
};
