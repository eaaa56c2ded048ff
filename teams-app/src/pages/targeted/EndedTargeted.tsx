import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allOf, Answered, registerOf, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { TargetedGroup } from './TargetedGroup.tsx';
import { targetedRow } from './targeted-row.ts';

const useStyles = makeStyles({ show: { alignSelf: 'flex-start' } });

/** The targeted reviews that have ended, the latest first: asked for when somebody wants to see them. */
export const EndedTargeted = () => {
  const { t } = useTranslation('targeted');
  const { me } = useSession();
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer(wanted ? ['targeted-ended', me.personId] : undefined, async ({ connection }) => {
    const ended = ['rejected', 'withdrawn', 'completed'];
    const rows = await registerOf(connection).targeted.summaries({ where: { Status: ended } });
    return (await allOf(rows)).map(targetedRow).reverse();
  });
  if (!wanted) {
    return (
      <Button appearance="transparent" className={styles.show} onClick={() => setWanted(true)}>
        {t('showEnded')}
      </Button>
    );
  }
  return (
    <Answered answer={answer}>
      {(rows) =>
        rows.length > 0 ? (
          <TargetedGroup title={t('list.ended')} rows={rows} />
        ) : (
          <Body1>{t('noEnded')}</Body1>
        )
      }
    </Answered>
  );
};
