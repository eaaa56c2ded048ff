import { Button } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, registerOf, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { EndedTargeted } from './EndedTargeted.tsx';
import { useOffers } from './request/use-offers.ts';
import { groupRows, targetedRow } from './targeted-row.ts';
import { TargetedGroup } from './TargetedGroup.tsx';

/** The targeted reviews this person may see: what waits for them first. One request, and what `useOffers` takes. */
export const TargetedListPage = () => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const navigate = useNavigate();
  const mayAsk = (useOffers().offers?.length ?? 0) > 0;
  const answer = useAnswer(['targeted', session.me.personId], async ({ connection }) => {
    const underWay = ['open', 'at-reviewer', 'with-provider'];
    const rows = await registerOf(connection).targeted.summaries({ where: { Status: underWay } });
    return (await allOf(rows)).map(targetedRow);
  });
  const ask = (
    <Button appearance="primary" onClick={() => navigate(`/${tabPath.requestTargeted}`)}>
      {t('ask')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} lead={t('lead')} {...(mayAsk ? { action: ask } : {})}>
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows, session);
          if (rows.length === 0) {
            return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
          }
          return (
            <>
              <TargetedGroup title={t('list.waiting')} rows={waiting} />
              <TargetedGroup title={t('list.running')} rows={running} />
            </>
          );
        }}
      </Answered>
      <EndedTargeted />
    </PageFrame>
  );
};
