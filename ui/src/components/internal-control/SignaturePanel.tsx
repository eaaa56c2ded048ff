import { Button, Link, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { InformingLeft, MissingControl } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import type { Save } from '../saving/index.ts';
import { SignatureRecord } from './SignatureRecord.tsx';
import { SignDialog } from './SignDialog.tsx';
import { recordsToSign, standingOf } from './standing.ts';
import type { YearRegister } from './year-register.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'stretch' },
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  waits: { margin: 0, maxWidth: '46rem' },
  act: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface SignaturePanelProps {
  readonly register: YearRegister;
  readonly missing: readonly MissingControl[];
  /** Whom it waits for, besides. */
  readonly awaited: readonly InformingLeft[];
  /** Where on the page it says how informing stands. */
  readonly informingAt: string;
  readonly me: PersonId;
  /** ISO date in Sweden. */
  readonly today: string;
  readonly sign: () => Save;
}

/** The year's signature: given, changed since, possible, or why not. */
export const SignaturePanel = ({
  register,
  missing,
  awaited,
  informingAt,
  me,
  today,
  sign,
}: SignaturePanelProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const id = useId('signature');
  const [justSigned, setJustSigned] = useState(false);
  const { year, department, nameOf } = register;
  const inForce = standingOf(register);
  const intact = inForce?.standing.standing === 'intact';
  const isHead = me === department.headId;
  const nothing = recordsToSign(register).length === 0;
  const waits = awaited.length > 0 && !intact;
  const blocked = missing.length > 0 || waits || nothing || register.damaged > 0;
  const left = awaited.reduce((sum, each) => sum + (each.left === 'not-counted' ? 0 : each.left), 0);
  const sayAwaited = (): string =>
    left === 0
      ? t('internalControl:signature.informingNotCounted')
      : t('internalControl:signature.informingLeft', { count: left });
  /* The page's own address may be SharePoint's to change. */
  const lead = (event: MouseEvent): void => {
    event.preventDefault();
    const there = document.getElementById(informingAt);
    there?.scrollIntoView({ block: 'start' });
    there?.focus();
  };
  const why = (): string | undefined => {
    if (intact) return undefined;
    if (!isHead) {
      const head = nameOf(department.headId);
      return head === undefined
        ? t('internalControl:signature.notHeadUnnamed')
        : t('internalControl:signature.notHead', { head });
    }
    if (missing.length > 0) return t('internalControl:signature.blocked');
    if (register.damaged > 0) return t('internalControl:signature.damaged');
    if (nothing) return t('internalControl:signature.noRecords');
    return waits ? undefined : t('internalControl:signature.ready');
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t('internalControl:signature.title')}
      </h3>
      {inForce && <SignatureRecord register={register} {...inForce} />}
      <div className={styles.act}>
        {isHead && !intact && (
          <SignDialog {...{ register, today, blocked, sign }} signed={() => setJustSigned(true)}>
            <Button appearance="primary" disabledFocusable={blocked} aria-describedby={`${id}-why`}>
              {t(`internalControl:signature.${inForce ? 'signAgain' : 'sign'}`, { year })}
            </Button>
          </SignDialog>
        )}
        <span id={`${id}-why`}>{why()}</span>
      </div>
      {waits && (
        <p className={styles.waits}>
          {sayAwaited()}{' '}
          <Link href={`#${informingAt}`} onClick={lead}>
            {t('internalControl:signature.informingLink')}
          </Link>
        </p>
      )}
      <span role="status">{justSigned && intact ? t('internalControl:signature.signed', { year }) : ''}</span>
    </section>
  );
};
