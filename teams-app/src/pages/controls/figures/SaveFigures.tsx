import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { yearReport } from '@loggkontroll/ui/documents';
import type { ReportTable } from '@loggkontroll/ui/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePdf, saveFile } from '../../../documents/index.ts';
import { useSession } from '../../../session/index.ts';
import { workbookOf } from './workbook-of.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Saves what the page shows, as a workbook or on paper. */
export const SaveFigures = ({
  year,
  scope,
  tables,
}: {
  readonly year: number;
  /** What the figures cover, in words. */
  readonly scope: string;
  readonly tables: readonly ReportTable[];
}) => {
  const { t } = useTranslation('figures');
  const { language, clock } = useSession();
  const styles = useStyles();
  const [state, setState] = useState<'ready' | 'xlsx' | 'pdf' | 'failed'>('ready');
  const pdf = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const madeAt = clock.now();
    const model = yearReport({ year, scope, madeAt, tables }, language);
    return new Uint8Array((await makePdf({ model, createdAt: madeAt })).bytes);
  };
  const save = async (form: 'xlsx' | 'pdf'): Promise<void> => {
    setState(form);
    try {
      const bytes = form === 'xlsx' ? await workbookOf(tables) : await pdf();
      saveFile(t('save.name', { year }), { bytes, form });
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  const making = state === 'xlsx' || state === 'pdf';
  return (
    <div className={styles.root} role="group" aria-label={t('save.label')}>
      <div className={styles.buttons}>
        {(['xlsx', 'pdf'] as const).map((form) => (
          <Button
            key={form}
            disabledFocusable={making}
            icon={
              state === form ? <Spinner size="tiny" label={t('save.making')} labelPosition="after" /> : null
            }
            onClick={() => void save(form)}
          >
            {state === form ? '' : t(`save.${form}`)}
          </Button>
        ))}
      </div>
      {state === 'failed' && (
        <MessageBar intent="error">
          <MessageBarBody>{t('save.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
