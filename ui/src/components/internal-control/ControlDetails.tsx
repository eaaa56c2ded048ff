import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { BreachReport, Control } from '@loggkontroll/core/workflow';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formatInstant, formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import { controlStateOf } from './control-state.ts';
import { StateMark } from './StateMark.tsx';
import { capitalise } from '../capitalise.ts';
import { controlUnit } from './words.ts';
import { useSay } from './texts/index.ts';
import type { Say } from './texts/index.ts';
import type { Language } from '@loggkontroll/ui/texts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8em, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '@media (max-width: 480px)': {
      gridTemplateColumns: '1fr',
      rowGap: tokens.spacingVerticalXXS,
      '& dd': { marginBottom: tokens.spacingVerticalS },
    },
  },
  list: { margin: 0, paddingInlineStart: '1.2em' },
});

export interface ControlDetailsProps {
  readonly control: Control;
  /** ISO date in Sweden. */
  readonly today: string;
  readonly nameOf: (personId: PersonId) => string | undefined;
  /** The button that opens it. */
  readonly children: ReactElement;
}

const breachText = (t: Say, breach: BreachReport): string => {
  switch (breach.status) {
    case 'not-applicable':
      return t('internalControl:details.breachNot');
    case 'to-be-reported':
      return t('internalControl:details.breachToReport');
    case 'reported':
      return t('internalControl:details.breachReported', { count: breach.persons });
  }
};

const factsOf = (
  { control, today, nameOf }: Omit<ControlDetailsProps, 'children'>,
  t: Say,
  language: Language,
): readonly (readonly [string, ReactNode])[] => {
  const name = (personId: PersonId): string => nameOf(personId) ?? t('common:person.left');
  const { done, deviation, withdrawn, corrections } = control;
  return [
    [t('internalControl:details.kind'), t(`common:controlKind.${control.kind}`)],
    [t('internalControl:details.unit'), controlUnit(t, control)],
    [t('internalControl:details.period'), capitalise(formatPeriod(language, control.period))],
    [t('internalControl:details.state'), <StateMark key="state" state={controlStateOf(control, today)} />],
    ...(withdrawn
      ? ([
          [
            t('internalControl:details.withdrawn'),
            t('internalControl:details.replaced', { at: formatInstant(language, withdrawn.at) }),
          ],
        ] as const)
      : ([[t('internalControl:details.due'), formatShortDay(language, control.dueOn)]] as const)),
    ...(done
      ? ([
          [t('internalControl:details.finished'), formatShortDay(language, done.result.finishedOn)],
          [t('internalControl:details.reviewer'), name(done.reviewer)],
          [t('internalControl:details.employees'), done.result.employees],
          [t('internalControl:details.breach'), breachText(t, done.result.breach)],
        ] as const)
      : []),
    ...(control.status === 'deviation' && deviation
      ? ([
          [t('internalControl:details.deviation'), deviation.reason],
          [
            t('internalControl:details.statedBy'),
            `${name(deviation.by)}, ${formatInstant(language, deviation.at)}`,
          ],
        ] as const)
      : []),
    ...(corrections.length > 0
      ? ([
          [
            t('internalControl:details.corrections'),
            corrections.map(({ at, reason }) => (
              <Fragment key={at}>
                {formatInstant(language, at)}: {reason}
                <br />
              </Fragment>
            )),
          ],
        ] as const)
      : []),
  ];
};

/** A control in full, opened from its cell. */
export const ControlDetails = ({ children, ...props }: ControlDetailsProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { control } = props;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{controlUnit(t, control)}</DialogTitle>
          <DialogContent>
            <dl className={styles.facts}>
              {factsOf(props, t, language).map(([label, value]) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ))}
            </dl>
            {control.status === 'done' && control.done?.result.outcome === 'remark' && (
              <p>{t('internalControl:details.case')}</p>
            )}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('common:action.close')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
