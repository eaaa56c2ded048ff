import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useToday } from '../../session/index.ts';
import { TargetedBadge } from './TargetedBadge.tsx';
import type { TargetedRow } from './targeted-row.ts';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** One targeted review in a list; leads to its page. */
export const TargetedLine = ({ row }: { readonly row: TargetedRow }) => {
  const { t } = useTranslation('targeted');
  const today = useToday();
  const styles = useStyles();
  return (
    <li>
      <Link to={`/${tabPath.targeted(row.targetedId)}`} className={styles.link}>
        <span className={styles.words}>
          <Body1Strong>{row.number}</Body1Strong>
          <Body1 className={styles.reason}>{t(`reason.${row.reason}`)}</Body1>
        </span>
        <span className={styles.state}>
          <DueLabel dueOn={row.dueOn} today={today} />
          <TargetedBadge status={row.status} />
        </span>
        <ChevronRightRegular aria-hidden />
      </Link>
    </li>
  );
};
