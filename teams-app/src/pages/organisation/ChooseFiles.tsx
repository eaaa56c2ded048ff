import { Body1, Button, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { usePageStyles } from './page-styles.ts';
import type { ChosenTables, ReadFile } from './use-tables.ts';

const FileNote = ({ file }: { readonly file: ReadFile }) => {
  const { t } = useTranslation('organisation');
  const { name } = file;
  if (file.is === 'read') {
    const tables = file.tables.map(({ kind, rows }) =>
      t('choose.table', { kind: t(`kind.${kind}`), count: rows.length }),
    );
    return <Body1>{t('choose.read', { name, tables: tables.join(', ') })}</Body1>;
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {file.is === 'gone'
          ? t('choose.gone', { name })
          : t(`refused.${file.refusal.code}`, {
              name,
              columns: 'columns' in file.refusal ? file.refusal.columns.join(', ') : '',
            })}
      </MessageBarBody>
    </MessageBar>
  );
};

/** Where somebody chooses or drops the tables, and sees which they were taken for. */
export const ChooseFiles = ({
  chosen: { files, isReading, choose, clear },
}: {
  readonly chosen: ChosenTables;
}) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  return (
    <>
      <div
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void choose([...event.dataTransfer.files]);
        }}
      >
        <Field label={t('choose.label')} hint={t('choose.hint')}>
          {(props) => (
            <input
              {...props}
              type="file"
              multiple
              accept=".csv,.txt,.xlsx"
              onChange={({ target }) => {
                void choose([...(target.files ?? [])]);
                target.value = '';
              }}
            />
          )}
        </Field>
      </div>
      <div role="status">{isReading && <Body1>{t('choose.reading')}</Body1>}</div>
      {files.map((file) => (
        <FileNote key={file.name} file={file} />
      ))}
      {files.length > 0 && (
        <div>
          <Button onClick={clear}>{t('choose.again')}</Button>
        </div>
      )}
    </>
  );
};
