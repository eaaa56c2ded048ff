import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { openCases } from '@loggkontroll/sharepoint/records';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allOf, Answered, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { CaseGroup } from './CaseGroup.tsx';
import { caseRow } from './case-row.ts';

const useStyles = makeStyles({ show: { alignSelf: 'flex-start' } });

/** The cases that are closed, the latest first: asked for when somebody wants to see them. */
export const ClosedCases = () => {
  const { t } = useTranslation('cases');
  const { me } = useSession();
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer(wanted ? ['cases-closed', me.personId] : undefined, async ({ connection }) => {
    const rows = await openCases(connection).summaries({ where: { Status: 'closed' } });
    return (await allOf(rows)).map(caseRow).reverse();
  });
  if (!wanted) {
    return (
      <Button appearance="transparent" className={styles.show} onClick={() => setWanted(true)}>
        {t('showClosed')}
      </Button>
    );
  }
  return (
    <Answered answer={answer}>
      {(rows) =>
        rows.length > 0 ? <CaseGroup title={t('list.closed')} rows={rows} /> : <Body1>{t('noClosed')}</Body1>
      }
    </Answered>
  );
};
