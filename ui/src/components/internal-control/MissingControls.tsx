import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { periodEnd, periodNamed } from '@loggkontroll/core/calendar';
import type { Control, MissingControl } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { Save } from '../saving/index.ts';
import { DeviationDialog } from './DeviationDialog.tsx';
import type { YearRegister } from './year-register.ts';
import { capitalise } from '../capitalise.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
  item: { paddingBlock: tokens.spacingVerticalXXS },
  more: { marginBlockStart: tokens.spacingVerticalXS },
});

/** More than these are folded away, so that the register below stays in sight. */
const shownAtFirst = 5;

/** A period of a branch for which nothing is planned under a routine. */
export interface UnplannedPeriod extends Pick<MissingControl, 'period' | 'branch'> {
  readonly policyId: string;
}

/** What may stand in the place of what is missing. */
export interface Deviations {
  readonly ofControl: (control: Control, reason: string) => Save;
  /** Only offered for a period that has ended: until then it may still be planned. */
  readonly ofPeriod: (unplanned: UnplannedPeriod, reason: string) => Save;
}

export interface MissingControlsProps {
  readonly register: YearRegister;
  readonly missing: readonly MissingControl[];
  /** ISO date in Sweden. */
  readonly today: string;
  /** Absent where a deviation may not be stated, by this person or by the policy. */
  readonly deviations: Deviations | undefined;
}

/** What stands in the way of the signature, and what may stand in its place. */
export const MissingControls = ({
  register,
  missing,
  today,
  deviations,
}: MissingControlsProps): ReactElement => {
  const { t, language, lower } = useSay();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? missing : missing.slice(0, shownAtFirst);
  const controls = new Map(register.controls.map(({ control }) => [control.controlId, control]));
  const button = (unit: string, period: string, stateDeviation: (reason: string) => Save): ReactElement => (
    <DeviationDialog name={capitalise(`${unit}, ${period}`)} stateDeviation={stateDeviation}>
      <Button size="small" aria-label={t('internalControl:missing.stateFor', { unit, period })}>
        {t('internalControl:missing.state')}
      </Button>
    </DeviationDialog>
  );
  const item = (gap: MissingControl): ReactElement => {
    const period = formatPeriod(language, gap.period);
    const control = gap.why === 'not-done' ? controls.get(gap.controlId) : undefined;
    if (!control) {
      const branch = lower(t(`common:branch.${gap.branch}`));
      const { period: unplanned, branch: of } = gap;
      const { routines } = register;
      const policyId = (gap.why === 'not-planned' ? gap.policyId : undefined) ?? routines[0]?.policyId ?? '';
      const title = routines.find((routine) => routine.policyId === policyId)?.title ?? policyId;
      const ended = periodEnd(periodNamed(unplanned)) < today;
      return (
        <>
          {routines.length > 1 && `${title}: `}
          {capitalise(t('internalControl:missing.not-planned', { period, branch }))}{' '}
          {deviations &&
            ended &&
            button(branch, period, (reason) =>
              deviations.ofPeriod({ policyId, period: unplanned, branch: of }, reason),
            )}
        </>
      );
    }
    const { kind, clusterName } = control;
    const unit =
      kind === 'systematic-review'
        ? clusterName
        : `${clusterName}, ${lower(t(`common:controlKind.${kind}`))}`;
    const when = control.dueOn < today ? 'late' : 'expected';
    return (
      <>
        {t(`internalControl:missing.${when}`, { unit, period, day: formatShortDay(language, control.dueOn) })}{' '}
        {deviations && button(unit, period, (reason) => deviations.ofControl(control, reason))}
      </>
    );
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('internalControl:summary.missing', { count: missing.length })}</MessageBarTitle>
        <ul className={styles.list} aria-label={t('internalControl:missing.title')}>
          {shown.map((gap) => (
            <li
              key={gap.why === 'not-done' ? gap.controlId : [gap.policyId, gap.period, gap.branch].join(' ')}
              className={styles.item}
            >
              {item(gap)}
            </li>
          ))}
        </ul>
        {shown.length < missing.length && (
          <Button size="small" className={styles.more} onClick={() => setAll(true)}>
            {t('internalControl:missing.more', { count: missing.length - shown.length })}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
