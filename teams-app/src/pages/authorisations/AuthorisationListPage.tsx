import { Button, Link } from '@fluentui/react-components';
import { hasAccessByNeed } from '@loggkontroll/core/workflow';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, registerOf, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { AuthorisationGroup } from './AuthorisationGroup.tsx';
import { authorisationRow, groupRows } from './authorisation-row.ts';
import { EndedAuthorisations } from './EndedAuthorisations.tsx';
import { hasReviewDates } from './has-review-dates.ts';
import { OrderAccess } from './OrderAccess.tsx';

/** The authorisation reviews this person may see that are under way: what waits for them first. One request. */
export const AuthorisationListPage = () => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const navigate = useNavigate();
  const lists = useHref(`/${tabPath.manyAccessLists}`);
  const mayOpen = session.roles.includes('planner') && session.policies.some(hasReviewDates);
  const answer = useAnswer(['authorisations', session.me.personId], async ({ connection }) => {
    const underWay = ['opened', 'listed', 'answered', 'settled'];
    const rows = await registerOf(connection).authorisations.summaries({ where: { Status: underWay } });
    return (await allOf(rows)).map(authorisationRow);
  });
  const open = (
    <Button appearance="primary" onClick={() => navigate(`/${tabPath.openAuthorisations}`)}>
      {t('openAll.start')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} lead={t('lead')} {...(mayOpen ? { action: open } : {})}>
      {session.policies.some(hasAccessByNeed) && <OrderAccess />}
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows, session);
          if (rows.length === 0) {
            return (
              <EmptyState title={t('empty.title')}>
                {t(mayOpen ? 'empty.planner' : 'empty.others')}
              </EmptyState>
            );
          }
          return (
            <>
              <AuthorisationGroup title={t('list.waiting')} rows={waiting} />
              {waiting.filter(({ status }) => status === 'opened').length > 1 && (
                <Link href={lists}>{t('many.start')}</Link>
              )}
              <AuthorisationGroup title={t('list.running')} rows={running} />
            </>
          );
        }}
      </Answered>
      <EndedAuthorisations />
    </PageFrame>
  );
};
