import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  CalendarEmptyRegular,
  CheckmarkCircleFilled,
  ClockAlarmFilled,
  ClockRegular,
  DismissCircleRegular,
  NoteRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ControlState } from './control-state.ts';
import { useSay } from './texts/index.ts';

/** A control's state, or why there is none. */
export type MarkedState = ControlState | 'withdrawn' | 'not-drawn' | 'not-planned' | 'coming';

const icons: Record<MarkedState, FluentIcon> = {
  late: ClockAlarmFilled,
  expected: ClockRegular,
  remark: WarningFilled,
  'no-remark': CheckmarkCircleFilled,
  deviation: NoteRegular,
  withdrawn: ArrowSwapRegular,
  'not-drawn': SubtractCircleRegular,
  'not-planned': DismissCircleRegular,
  coming: CalendarEmptyRegular,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    textAlign: 'start',
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  late: { color: tokens.colorStatusDangerForeground1 },
  expected: { color: tokens.colorNeutralForeground2 },
  remark: { color: tokens.colorStatusWarningForeground1 },
  'no-remark': { color: tokens.colorStatusSuccessForeground1 },
  deviation: { color: tokens.colorPalettePurpleForeground2 },
  withdrawn: { color: tokens.colorNeutralForeground3 },
  'not-drawn': { color: tokens.colorNeutralForeground3 },
  'not-planned': { color: tokens.colorStatusDangerForeground1 },
  coming: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A state as a picture and a word: never by colour alone. */
export const StateMark = ({ state }: { readonly state: MarkedState }): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const Icon = icons[state];
  const quiet = state === 'withdrawn' || state === 'not-drawn' || state === 'coming';
  return (
    <span className={mergeClasses(styles.root, quiet && styles.quiet)}>
      <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
      <span>{t(`internalControl:state.${state}`)}</span>
    </span>
  );
};
