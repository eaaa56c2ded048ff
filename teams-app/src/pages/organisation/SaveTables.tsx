import { Body1, Button, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { csvOf, writeTables } from '@loggkontroll/core/organisation-import';
import type { OrganisationState, WrittenTable } from '@loggkontroll/core/organisation-import';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../documents/index.ts';
import { workbookOf } from '../controls/figures/workbook-of.ts';
import { usePageStyles } from './page-styles.ts';

/** What holds now, and empty templates, to be changed and read in. */
export const SaveTables = ({ current }: { readonly current: OrganisationState }) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const [failed, setFailed] = useState(false);
  const tables = writeTables(current);
  const workbook = async (name: string, rowsOf: (table: WrittenTable) => WrittenTable['rows']) => {
    setFailed(false);
    try {
      const sheets = tables.map((table) => ({
        ...{ title: t(`kind.${table.kind}`), note: '', columns: table.columns, rows: rowsOf(table) },
      }));
      saveFile(name, { bytes: await workbookOf(sheets), form: 'xlsx' });
    } catch {
      setFailed(true);
    }
  };
  const csv = (table: WrittenTable): void =>
    saveFile(t(`kind.${table.kind}`), { bytes: new TextEncoder().encode(csvOf(table)), form: 'csv' });
  return (
    <section className={styles.section} aria-label={t('save.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('save.title')}
      </Subtitle2>
      <Body1>{t('save.body')}</Body1>
      <div className={styles.row}>
        <Button onClick={() => void workbook(t('save.name'), ({ rows }) => rows)}>{t('save.all')}</Button>
        <Button onClick={() => void workbook(t('save.templateName'), () => [])}>{t('save.templates')}</Button>
      </div>
      <div className={styles.row}>
        {tables.map((table) => (
          <Button key={table.kind} size="small" onClick={() => csv(table)}>
            {t('save.one', { kind: t(`kind.${table.kind}`) })}
          </Button>
        ))}
      </div>
      {failed && (
        <MessageBar intent="error">
          <MessageBarBody>{t('save.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};
