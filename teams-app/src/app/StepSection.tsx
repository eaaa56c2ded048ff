import { Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';

export type StepState = 'done' | 'now' | 'later';

const useStyles = makeStyles({
  step: { display: 'flex', gap: tokens.spacingHorizontalL, position: 'relative' },
  rail: { display: 'flex', flexDirection: 'column', alignItems: 'center', flexShrink: 0 },
  mark: {
    width: '28px',
    height: '28px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  now: {
    border: `2px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  done: { border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  line: { flexGrow: 1, width: '2px', backgroundColor: tokens.colorNeutralStroke2, minHeight: '12px' },
  body: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  title: { margin: 0, lineHeight: '28px' },
  later: { color: tokens.colorNeutralForeground3 },
});

/** One numbered step of several; what it holds is shown when it is done or under way. `stateName` is read aloud. */
export const StepSection = ({
  number,
  title,
  state,
  stateName,
  last = false,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  readonly stateName: string;
  readonly last?: boolean;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <li className={styles.step} aria-current={state === 'now' ? 'step' : undefined}>
      <div className={styles.rail} aria-hidden>
        <span
          className={mergeClasses(
            styles.mark,
            state === 'now' && styles.now,
            state === 'done' && styles.done,
          )}
        >
          {state === 'done' ? <CheckmarkFilled /> : number}
        </span>
        {!last && <span className={styles.line} />}
      </div>
      <section className={styles.body} aria-label={`${title}: ${stateName}`}>
        <Subtitle2 as="h2" className={mergeClasses(styles.title, state === 'later' && styles.later)}>
          {title}
        </Subtitle2>
        {state !== 'later' && children}
      </section>
    </li>
  );
};
