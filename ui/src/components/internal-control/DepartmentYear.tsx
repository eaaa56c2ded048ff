import { MessageBar, MessageBarBody, makeStyles, useId } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { countsInYear } from '@loggkontroll/core/workflow';
import type { InformingLeft, MissingControl, SignedRecord } from '@loggkontroll/core/workflow';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Save } from '../saving/index.ts';
import { ControlMatrix } from './ControlMatrix.tsx';
import { matrixOf } from './matrix.ts';
import { InformingSection } from './InformingSection.tsx';
import { MissingControls } from './MissingControls.tsx';
import type { Deviations } from './MissingControls.tsx';
import { SignaturePanel } from './SignaturePanel.tsx';
import { awaitedIn, missingIn, recordsToSign, standingOf } from './standing.ts';
import { YearPicture } from './YearPicture.tsx';
import type { YearRegister } from './year-register.ts';
import { controlName } from './words.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.2em' } });

export interface DepartmentYearProps {
  readonly register: YearRegister;
  readonly me: PersonId;
  /** ISO date in Sweden. */
  readonly today: string;
  /** Signs exactly these records; refuses when the register no longer is what was shown. */
  readonly sign: (
    records: readonly SignedRecord[],
    missing: readonly MissingControl[],
    informingLeft: readonly InformingLeft[],
  ) => Save;
  /** Absent where a deviation may not be stated, by this person or by the policy. */
  readonly deviations: Deviations | undefined;
}

/** A department's year: how its controls stand, what is missing, and the signature over them. */
export const DepartmentYear = ({
  register,
  me,
  today,
  sign,
  deviations,
}: DepartmentYearProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const matrix = useMemo(() => matrixOf(register), [register]);
  const missing = useMemo(() => missingIn(register), [register]);
  const awaited = useMemo(() => awaitedIn(register), [register]);
  const standing = useMemo(() => standingOf(register)?.standing, [register]);
  const changed = useMemo(
    () =>
      new Set(
        standing?.standing === 'changed-after-signature' ? [...standing.changed, ...standing.added] : [],
      ),
    [standing],
  );
  const { year } = register;
  const informingAt = useId('informing');
  const nothing = !register.controls.some(({ control }) => countsInYear(control));
  return (
    <>
      {register.damaged > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('internalControl:summary.damaged', { count: register.damaged })}</MessageBarBody>
        </MessageBar>
      )}
      {missing.length > 0 && (
        <MissingControls register={register} missing={missing} today={today} deviations={deviations} />
      )}
      <SignaturePanel
        register={register}
        missing={missing}
        awaited={awaited}
        informingAt={informingAt}
        me={me}
        today={today}
        sign={() => sign(recordsToSign(register), missing, awaited)}
      />
      {nothing && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('internalControl:summary.nothing', { year })}</MessageBarBody>
        </MessageBar>
      )}
      <YearPicture register={register} today={today} />
      {matrix.rows.length === 0 ? (
        <p>{t('internalControl:matrix.empty')}</p>
      ) : (
        <ControlMatrix register={register} matrix={matrix} today={today} changed={changed} />
      )}
      {matrix.elsewhere.length > 0 && (
        <div>
          <p>{t('internalControl:matrix.elsewhere')}</p>
          <ul className={styles.list}>
            {matrix.elsewhere.map(({ control }) => (
              <li key={control.controlId}>{controlName(t, language, control)}</li>
            ))}
          </ul>
        </div>
      )}
      <InformingSection register={register} id={informingAt} />
    </>
  );
};
