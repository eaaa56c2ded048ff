import { Button, Field } from '@fluentui/react-components';
import { supplementForms } from '@loggkontroll/core/case-documents';
import type { AskedSupplement } from '@loggkontroll/core/workflow';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { addSupplement } from './add-supplement.ts';
import { supplementFrom, supplementMaxBytes } from './supplement-file.ts';
import { useSupplementStyles } from './supplement-styles.ts';

const accept = supplementForms.map((form) => `.${form}`).join(',');
const megabytes = supplementMaxBytes / 1024 / 1024;

/** Whoever took the log out adds the file that was asked for. */
export const AddForm = ({
  record,
  performing,
  asked: { supplement, dueOn },
}: PanelProps & { readonly asked: AskedSupplement }) => {
  const { t } = useTranslation('supplements');
  const session = useSession();
  const today = useToday();
  const styles = useSupplementStyles();
  const [chosen, setChosen] = useState<File>();
  const [fault, setFault] = useState<string>();
  const { busy, perform } = performing;
  const what = t(`supplement.${supplement}`);
  const add = async (): Promise<void> => {
    if (chosen === undefined) {
      setFault(t('missing'));
      return;
    }
    const file = await supplementFrom(chosen);
    if (!file.ok) {
      setFault(t(`fault.${file.refusal.code}`));
      return;
    }
    await perform(() => addSupplement(session, record, supplement, file.value), t('added'));
  };
  return (
    <div className={styles.form}>
      <Field
        label={t('file', { what, day: formatDay(session.language, dueOn, today) })}
        hint={t('fileHint', { megabytes })}
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
      <Button appearance="primary" className={styles.action} disabled={busy} onClick={() => void add()}>
        {busy ? t('going') : t('add')}
      </Button>
    </div>
  );
};
