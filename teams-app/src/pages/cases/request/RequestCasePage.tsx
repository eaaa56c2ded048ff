import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { BackToCases } from '../BackToCases.tsx';
import { askableBy } from './askable.ts';
import { RequestCaseForm } from './RequestCaseForm.tsx';

/** Where a case is asked for of a suspicion that no review has shown. Four requests. */
export const RequestCasePage = () => {
  const { t } = useTranslation('cases');
  const { me } = useSession();
  const on = useToday();
  const answer = useAnswer(['case-units', me.personId], async ({ connection, policies }) => {
    const organisation = openOrganisation(connection);
    const [units, people, departments, functions] = await Promise.all([
      organisation.units(),
      organisation.people(),
      organisation.departments(),
      organisation.functions(),
    ]);
    const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
    const managerOf = (personId: string) => managers.get(personId);
    return askableBy(me.personId, policies, units, { managerOf, departments, functions, on });
  });
  return (
    <PageFrame title={t('ask.title')} lead={t('ask.lead')} back={<BackToCases />}>
      <Answered answer={answer}>
        {(askable) =>
          askable.length === 0 ? (
            <EmptyState title={t('ask.notYours.title')}>{t('ask.notYours.body')}</EmptyState>
          ) : (
            <RequestCaseForm askable={askable} />
          )
        }
      </Answered>
    </PageFrame>
  );
};
