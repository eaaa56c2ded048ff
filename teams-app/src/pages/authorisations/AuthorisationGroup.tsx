import { Body1, Body1Strong, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { Link } from 'react-router-dom';
import { useUnits } from '../../data/index.ts';
import { useToday } from '../../session/index.ts';
import { AuthorisationBadge } from './AuthorisationBadge.tsx';
import type { AuthorisationRow } from './authorisation-row.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Some authorisation reviews under a heading; nothing where there are none. */
export const AuthorisationGroup = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly AuthorisationRow[];
}) => {
  const styles = useStyles();
  const today = useToday();
  const units = useUnits();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) => (
          <li key={row.authorisationId}>
            <Link to={`/${tabPath.authorisation(row.authorisationId)}`} className={styles.link}>
              <span className={styles.words}>
                <Body1Strong>{row.number}</Body1Strong>
                <Body1>{units.get(row.unitId)?.name ?? row.unitId}</Body1>
              </span>
              <span className={styles.state}>
                <DueLabel dueOn={row.dueOn} today={today} />
                <AuthorisationBadge status={row.status} />
              </span>
              <ChevronRightRegular aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
