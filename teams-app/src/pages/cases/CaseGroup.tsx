import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { CaseLine } from './CaseLine.tsx';
import type { CaseRow } from './case-row.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Some of the cases, under a heading; nothing where there are none. */
export const CaseGroup = ({ title, rows }: { readonly title: string; readonly rows: readonly CaseRow[] }) => {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) => (
          <CaseLine key={row.caseId} row={row} />
        ))}
      </ul>
    </section>
  );
};
