import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { InformingTable } from './InformingTable.tsx';
import { informingOfYear } from './informing-of-year.ts';
import type { InformingOfRoutine } from './informing-of-year.ts';
import { awaitedIn } from './standing.ts';
import type { YearRegister } from './year-register.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  text: { margin: 0 },
});

export interface InformingSectionProps {
  readonly register: YearRegister;
  /** Of its heading, for those who are led here. */
  readonly id: string;
}

/** How many of the department's employees have confirmed that they know what holds, unit by unit. */
export const InformingSection = ({ register, id }: InformingSectionProps): ReactElement | null => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { year, units, informing } = register;
  const of = informingOfYear(register);
  const awaited = awaitedIn(register);
  if (units.length === 0 || of.length === 0) return null;
  const sentence = ({ policyId, standing, total }: InformingOfRoutine): string => {
    if (standing === 'other-year')
      return t('internalControl:informing.other-year', {
        years: new Intl.ListFormat(language).format(informing?.years.map(String) ?? []),
      });
    if (standing !== 'counted') return t(`internalControl:informing.${standing}`, { year });
    const { toConfirm, confirmed, late, passedOn } = total;
    const isAwaited = awaited.some((each) => each.policyId === policyId);
    return [
      confirmed === toConfirm
        ? t('internalControl:informing.all', { count: toConfirm })
        : t('internalControl:informing.some', { count: toConfirm, confirmed }),
      ...(confirmed === toConfirm
        ? []
        : [t(`internalControl:informing.${isAwaited ? 'awaited' : 'notAwaited'}`)]),
      ...(late === 0 ? [] : [t('internalControl:informing.late', { count: late })]),
      ...(passedOn === 0 ? [] : [t('internalControl:informing.passedOn', { count: passedOn })]),
    ].join(' ');
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.heading}>
        {t('internalControl:informing.title')}
      </h3>
      {of.map((routine) => (
        <div key={routine.policyId}>
          <p className={styles.text}>
            {of.length > 1 && `${routine.title}: `}
            {sentence(routine)}
          </p>
          {routine.standing === 'counted' && (
            <InformingTable
              rows={routine.rows}
              caption={t('internalControl:informing.caption', { year, routine: routine.title })}
            />
          )}
        </div>
      ))}
    </section>
  );
};
