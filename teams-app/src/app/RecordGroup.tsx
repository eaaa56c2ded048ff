import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RecordList } from './RecordList.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

/** Some records under a heading; nothing where there are none. `line` draws one, as an item of a list. */
export const RecordGroup = <R,>({
  title,
  rows,
  line,
}: {
  readonly title: string;
  readonly rows: readonly R[];
  readonly line: (row: R) => ReactNode;
}) => {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <RecordList label={title}>{rows.map(line)}</RecordList>
    </section>
  );
};
