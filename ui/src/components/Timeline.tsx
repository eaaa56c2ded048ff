import { Body1, Caption1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something that has happened, is under way, or comes later. */
export interface TimelineEntry {
  readonly key: string;
  readonly state: 'done' | 'now' | 'next';
  readonly title: ReactNode;
  /** When and by whom, in words. */
  readonly detail?: ReactNode;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    position: 'relative',
    paddingLeft: '28px',
    paddingBottom: tokens.spacingVerticalL,
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '6px',
      top: '16px',
      bottom: '-4px',
      width: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  dot: {
    position: 'absolute',
    left: 0,
    top: '4px',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  now: { border: `2px solid ${tokens.colorBrandForeground1}`, backgroundColor: tokens.colorBrandBackground },
  title: { display: 'block' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    /* It begins with whoever did it, also where that is the bot. */
    '::first-letter': { textTransform: 'uppercase' },
  },
});

/** What has happened and what comes, in order of time, under a heading of its own. */
export const Timeline = ({
  heading,
  entries,
}: {
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}) => {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="timeline">
      <Subtitle2 as="h2" id="timeline" className={styles.heading}>
        {heading}
      </Subtitle2>
      <ol className={styles.list} aria-label={heading}>
        {entries.map(({ key, state, title, detail }) => (
          <li key={key} className={styles.entry} aria-current={state === 'now' ? 'step' : undefined}>
            <span
              aria-hidden
              className={mergeClasses(
                styles.dot,
                state === 'done' && styles.done,
                state === 'now' && styles.now,
              )}
            />
            <Body1 className={mergeClasses(styles.title, state === 'now' && styles.strong)}>{title}</Body1>
            {detail !== undefined && <Caption1 className={styles.detail}>{detail}</Caption1>}
          </li>
        ))}
      </ol>
    </section>
  );
};
