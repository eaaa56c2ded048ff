import { Body1, Checkbox, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../session/index.ts';
import { ListPreview } from './ListPreview.tsx';
import { usePanelStyles } from './panel-styles.ts';
import type { ListFile } from './use-list-file.ts';

/** Where somebody chooses the file and says when it was taken out, and sees what was read of it. */
export const ListFileField = ({
  chosen: { file, choose, accepted, accept },
  takenOn,
  onTakenOn,
}: {
  readonly chosen: ListFile;
  readonly takenOn: string;
  readonly onTakenOn: (takenOn: string) => void;
}) => {
  const { t } = useTranslation('authorisations');
  const styles = usePanelStyles();
  const today = useToday();
  const read = file.is === 'read' ? file.read : undefined;
  return (
    <>
      <div className={styles.form}>
        <Field label={t('list.file')} hint={t('list.hint')} required>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".csv,.txt,.xlsx"
              onChange={({ target }) => void choose(target.files?.[0])}
            />
          )}
        </Field>
        <Field label={t('list.takenOn')} required>
          <Input type="date" value={takenOn} max={today} onChange={(_, { value }) => onTakenOn(value)} />
        </Field>
      </div>
      {file.is === 'reading' && <Body1 role="status">{t('list.reading')}</Body1>}
      {(file.is === 'gone' || file.is === 'refused') && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {file.is === 'refused'
              ? t(`list.refused.${file.refusal.code}`, {
                  columns: 'columns' in file.refusal ? file.refusal.columns.join(', ') : '',
                })
              : t('list.refused.file-gone')}
          </MessageBarBody>
        </MessageBar>
      )}
      {read && <ListPreview read={read} />}
      {read && read.faults.length > 0 && read.rows.length > 0 && (
        <Checkbox
          label={t('list.without', { count: read.faults.length })}
          checked={accepted}
          onChange={(_, { checked }) => accept(checked === true)}
        />
      )}
    </>
  );
};
