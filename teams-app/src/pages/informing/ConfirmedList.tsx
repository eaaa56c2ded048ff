import { Body1, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { confirmedIn } from './stored-round.ts';
import type { StoredRound } from './stored-round.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who has confirmed, how and when. */
export const ConfirmedList = ({ round }: { readonly round: StoredRound }) => {
  const { t } = useTranslation('informing');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const today = useToday();
  const styles = useStyles();
  const confirmed = confirmedIn(round);
  if (confirmed.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.title}>
        {t('confirmed.title', { count: confirmed.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {confirmed.map(({ employeeId, name, confirmed: said }) => (
          <li key={employeeId} className={styles.row}>
            <Body1>{name}</Body1>
            {said && (
              <Caption1 className={styles.quiet}>
                {t(`confirmed.${said.how}`, {
                  day: formatDay(language, said.on, today),
                  by: nameOf(said.by),
                })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
