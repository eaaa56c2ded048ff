import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { InformedEmployee } from '@loggkontroll/core/workflow';
import { DueLabel } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';

const useStyles = makeStyles({
  root: {
    flex: '1 1 12rem',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Somebody who has not confirmed: how they are told, and by when if that is another day than what is said of all. */
export const WhoIsLeft = ({
  employee,
  saidOfAll,
}: {
  readonly employee: InformedEmployee;
  /** ISO date. */
  readonly saidOfAll: string | undefined;
}) => {
  const { t } = useTranslation('informing');
  const { me } = useSession();
  const today = useToday();
  const styles = useStyles();
  const { name, personId, informBy } = employee;
  const how = personId === undefined ? 'byList' : personId === me.personId ? 'you' : 'byCard';
  return (
    <span className={styles.root}>
      <span className={styles.words}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1 className={styles.quiet}>{t(`left.${how}`)}</Caption1>
      </span>
      {informBy !== saidOfAll && <DueLabel dueOn={informBy} today={today} />}
    </span>
  );
};
