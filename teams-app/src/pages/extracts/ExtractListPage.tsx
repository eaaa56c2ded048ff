import { Button } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, registerOf, useAnswer, useOrganisation } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { EndedExtracts } from './EndedExtracts.tsx';
import { ExtractGroup } from './ExtractGroup.tsx';
import { extractRow, groupRows } from './extract-row.ts';
import { hasExtracts } from './has-extracts.ts';
import { requestUnitsOf } from './request-units.ts';

/** The client extracts this person may see that are under way: what waits for them first. One request. */
export const ExtractListPage = () => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const navigate = useNavigate();
  const known = useOrganisation();
  const mayReceive =
    known.state === 'here' &&
    requestUnitsOf(session.me.personId, known.value.units, known.value.people).length > 0 &&
    session.policies.some(hasExtracts);
  const answer = useAnswer(['extracts', session.me.personId], async ({ connection }) => {
    const underWay = ['requested', 'assessed', 'ordered', 'delivered', 'readable', 'handed-over'];
    const rows = await registerOf(connection).extracts.summaries({ where: { Status: underWay } });
    return (await allOf(rows)).map(extractRow);
  });
  const receive = (
    <Button appearance="primary" onClick={() => navigate(`/${tabPath.requestExtract}`)}>
      {t('receive')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} lead={t('lead')} {...(mayReceive ? { action: receive } : {})}>
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows, session);
          if (rows.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
          return (
            <>
              <ExtractGroup title={t('list.waiting')} rows={waiting} />
              <ExtractGroup title={t('list.running')} rows={running} />
            </>
          );
        }}
      </Answered>
      <EndedExtracts />
    </PageFrame>
  );
};
