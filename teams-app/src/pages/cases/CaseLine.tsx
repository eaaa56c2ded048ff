import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { Link } from 'react-router-dom';
import { useToday } from '../../session/index.ts';
import { CaseBadge } from './CaseBadge.tsx';
import type { CaseRow } from './case-row.ts';

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
  number: { flex: '1 1 10rem', minWidth: 0, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** One case in a list; leads to its page. */
export const CaseLine = ({ row }: { readonly row: CaseRow }) => {
  const today = useToday();
  const styles = useStyles();
  return (
    <li>
      <Link to={`/${tabPath.case(row.caseId)}`} className={styles.link}>
        <Body1Strong className={styles.number}>{row.number}</Body1Strong>
        <span className={styles.state}>
          <DueLabel dueOn={row.dueOn} today={today} />
          <CaseBadge status={row.status} />
        </span>
        <ChevronRightRegular aria-hidden />
      </Link>
    </li>
  );
};
