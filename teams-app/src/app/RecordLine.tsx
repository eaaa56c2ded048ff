import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel } from '@loggkontroll/ui/components';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useToday } from '../session/index.ts';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  record: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  arrow: { flexShrink: 0 },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  number: { overflowWrap: 'anywhere' },
  what: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** One record in a list, which leads to its page: its number, what it concerns, when it is due and how it stands. */
export const RecordLine = ({
  path,
  number,
  what,
  dueOn,
  children,
}: {
  /** After `#/`. */
  readonly path: string;
  readonly number: string;
  readonly what?: string;
  readonly dueOn: string | undefined;
  readonly children: ReactNode;
}) => {
  const today = useToday();
  const styles = useStyles();
  return (
    <li>
      <Link to={`/${path}`} className={styles.link}>
        <span className={styles.record}>
          <span className={styles.words}>
            <Body1Strong className={styles.number}>{number}</Body1Strong>
            {what !== undefined && <Body1 className={styles.what}>{what}</Body1>}
          </span>
          <span className={styles.state}>
            <DueLabel dueOn={dueOn} today={today} />
            {children}
          </span>
        </span>
        <ChevronRightRegular aria-hidden className={styles.arrow} />
      </Link>
    </li>
  );
};
