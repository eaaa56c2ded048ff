import { Button, Field } from '@fluentui/react-components';
import { evidenceForms } from '@loggkontroll/core/case-documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import { evidenceFrom, evidenceMaxBytes } from '../documents/evidence-file.ts';
import { addEvidence } from '../documents/keep.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import type { PanelProps } from '../stored-case.ts';

const accept = [...evidenceForms, 'jpeg'].map((form) => `.${form}`).join(',');
const megabytes = evidenceMaxBytes / 1024 / 1024;

const Form = ({ record, performing, onLeave }: PanelProps & { readonly onLeave: () => void }) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const styles = useFormStyles();
  const [chosen, setChosen] = useState<File>();
  const [fault, setFault] = useState<string>();
  const { busy, perform } = performing;
  const add = async (): Promise<void> => {
    if (chosen === undefined) {
      setFault(t('evidence.fault.missing'));
      return;
    }
    const file = await evidenceFrom(chosen);
    if (!file.ok) {
      setFault(t(`evidence.fault.${file.refusal.code}`, { megabytes }));
      return;
    }
    const done = await perform(() => addEvidence(session, record, file.value), t('evidence.done'));
    if (done) onLeave();
  };
  return (
    <div className={styles.form}>
      <Field
        label={t('evidence.file')}
        hint={t('evidence.hint', { megabytes })}
        required
        {...(fault === undefined ? {} : { validationMessage: fault })}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept={accept}
            onChange={({ target }) => {
              setChosen(target.files?.[0]);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabled={busy} onClick={() => void add()}>
          {busy ? t('common:state.working') : t('evidence.add')}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** The way to add something to the documents of a case; for whoever has it, while it is open. */
export const AddEvidence = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const { me } = useSession();
  const styles = useFormStyles();
  const [isOpen, setOpen] = useState(false);
  const { responsible, closed } = record.state;
  if (closed !== undefined || responsible !== me.personId) return null;
  return isOpen ? (
    <Form record={record} performing={performing} onLeave={() => setOpen(false)} />
  ) : (
    <div className={styles.row}>
      <Button onClick={() => setOpen(true)}>{t('evidence.open')}</Button>
    </div>
  );
};
