import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { supervisionReport } from '@loggkontroll/ui/documents';
import type { SupervisionAnswer } from '@loggkontroll/ui/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePdf, saveFile } from '../../../documents/index.ts';
import { useSession } from '../../../session/index.ts';

/** Saves the answers on paper. */
export const SaveSupervision = ({
  year,
  scope,
  answers,
}: {
  readonly year: number;
  /** What the answers cover, in words. */
  readonly scope: string;
  readonly answers: readonly SupervisionAnswer[];
}) => {
  const { t } = useTranslation('supervision');
  const { language, clock } = useSession();
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready');
  const save = async (): Promise<void> => {
    setState('making');
    try {
      const createdAt = clock.now();
      const model = supervisionReport({ year, scope, madeAt: createdAt, answers }, language);
      const { bytes } = await makePdf({ model, createdAt });
      saveFile(t('save.name', { year }), { bytes: new Uint8Array(bytes), form: 'pdf' });
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <div>
        <Button
          disabledFocusable={state === 'making'}
          icon={
            state === 'making' ? <Spinner size="tiny" label={t('save.making')} labelPosition="after" /> : null
          }
          onClick={() => void save()}
        >
          {state === 'making' ? '' : t('save.pdf')}
        </Button>
      </div>
      {state === 'failed' && (
        <MessageBar intent="error">
          <MessageBarBody>{t('save.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
