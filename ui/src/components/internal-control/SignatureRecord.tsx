import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Signature, SignatureStanding } from '@loggkontroll/core/workflow';
import type { ReactElement } from 'react';
import { formatInstant } from '@loggkontroll/ui/texts';
import type { YearRegister } from './year-register.ts';
import { controlName } from './words.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.2em' },
  details: { color: tokens.colorNeutralForeground2, marginBlockStart: tokens.spacingVerticalS },
  print: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export interface SignatureRecordProps {
  readonly register: YearRegister;
  readonly signature: Signature;
  readonly standing: SignatureStanding;
}

/** Who signed what and when, and what has changed since. */
export const SignatureRecord = ({ register, signature, standing }: SignatureRecordProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const controls = new Map(register.controls.map(({ control }) => [control.controlId, control]));
  const what = (controlId: string): string => {
    const control = controls.get(controlId);
    return control ? controlName(t, language, control) : t('internalControl:signature.removedUnknown');
  };
  const sentence = (one: Signature): string =>
    t('internalControl:signature.signedBy', {
      name: register.nameOf(one.by) ?? t('common:person.left'),
      at: formatInstant(language, one.at),
      count: one.records.length,
    });
  const destroyed = standing.destroyed.length;
  const changes =
    standing.standing === 'intact'
      ? []
      : [
          ...standing.changed.map((id) => [
            id,
            t('internalControl:signature.changedItem', { what: what(id) }),
          ]),
          ...standing.added.map((id) => [id, t('internalControl:signature.addedItem', { what: what(id) })]),
          ...standing.removed.map((id) => [
            id,
            t('internalControl:signature.removedItem', { what: what(id) }),
          ]),
        ];
  const said = [
    sentence(signature),
    ...(changes.length === 0 ? [t('internalControl:signature.intact')] : []),
    ...(destroyed === 0 ? [] : [t('internalControl:signature.destroyed', { count: destroyed })]),
  ];
  const earlier = register.signatures.slice(0, -1).reverse();
  return (
    <div>
      <MessageBar intent={changes.length === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {changes.length > 0 && <MessageBarTitle>{t('internalControl:signature.changed')}</MessageBarTitle>}
          {said.join(' ')}
          {changes.length > 0 && (
            <ul className={styles.list}>
              {changes.map(([id, text]) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
      <details className={styles.details}>
        <summary>{t('internalControl:signature.fingerprint')}</summary>
        <code className={styles.print}>{signature.digest}</code>
      </details>
      {earlier.length > 0 && (
        <details className={styles.details}>
          <summary>{t('internalControl:signature.earlier')}</summary>
          <ul className={styles.list}>
            {earlier.map((one) => (
              <li key={one.at}>{sentence(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
