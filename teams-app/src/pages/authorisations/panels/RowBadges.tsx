import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { RowFacts } from '@loggkontroll/core/authorisations';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'left' },
});

/** What is known of one row, in words: how the employee register knows the account, and how it was last time. */
export const RowBadges = ({
  facts: { standing, since, before, ordered },
  compared,
}: {
  readonly facts: RowFacts;
  readonly compared: boolean;
}) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const units = useUnits();
  const styles = useStyles();
  const day = (on: string | undefined): string => (on === undefined ? '' : formatDay(language, on, today));
  const details = {
    unit: standing.standing === 'moved' ? (units.get(standing.unitId)?.name ?? standing.unitId) : '',
    day: day(
      standing.standing === 'left'
        ? standing.on
        : standing.standing === 'not-yet'
          ? standing.from
          : standing.standing === 'on-leave'
            ? standing.to
            : undefined,
    ),
  };
  const isGone = standing.standing === 'left' || standing.standing === 'unknown';
  return (
    <span className={styles.badges}>
      {standing.standing !== 'employed' && (
        <Badge appearance="tint" color={isGone ? 'danger' : 'warning'} className={styles.badge}>
          {standing.standing === 'on-leave' && standing.to === undefined
            ? t('standing.on-leave-open')
            : t(`standing.${standing.standing}`, details)}
        </Badge>
      )}
      {compared && since === 'new' && (
        <Badge appearance="tint" color="brand" className={styles.badge}>
          {t('since.new')}
        </Badge>
      )}
      {since === 'changed' && (
        <Badge appearance="tint" color="brand" className={styles.badge}>
          {before && before.role !== '' ? t('since.changedFrom', { role: before.role }) : t('since.changed')}
        </Badge>
      )}
      {ordered && (
        <Badge
          appearance="tint"
          color={ordered.decision === 'end' ? 'danger' : 'brand'}
          className={styles.badge}
        >
          {t(`order.ordered.${ordered.decision}`, { day: day(ordered.on), role: ordered.role })}
        </Badge>
      )}
    </span>
  );
};
