import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { TargetedLine } from './TargetedLine.tsx';
import type { TargetedRow } from './targeted-row.ts';

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

/** Some of the targeted reviews, under a heading; nothing where there are none. */
export const TargetedGroup = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly TargetedRow[];
}) => {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) => (
          <TargetedLine key={row.targetedId} row={row} />
        ))}
      </ul>
    </section>
  );
};
