import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    alignSelf: 'start',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** A fact's name and what it is. */
export type Fact = readonly [term: string, value: ReactNode];

/** What a record says, beside what is to be done with it; a term may come more than once. */
export const FactList = ({
  title,
  facts,
  note,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What the record does not say, and why. */
  readonly note?: string;
}) => {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="facts">
      <Subtitle2 as="h2" id="facts" className={styles.title}>
        {title}
      </Subtitle2>
      <dl className={styles.facts}>
        {facts.map(([term, value], place) => (
          <div key={`${term}${place}`}>
            <Caption1 as="dt" className={styles.term}>
              {term}
            </Caption1>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <Caption1>{note}</Caption1>}
    </section>
  );
};
