import { Body1, Button, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { csvOf, organisationKinds, writeTables } from '@loggkontroll/core/organisation-import';
import type {
  OrganisationKind,
  OrganisationState,
  WrittenTable,
} from '@loggkontroll/core/organisation-import';
import { readKinds, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../documents/index.ts';
import { useSession } from '../../session/index.ts';
import { workbookOf } from '../controls/figures/workbook-of.ts';
import { usePageStyles } from './page-styles.ts';
import { ReadingRegisters } from './ReadingRegisters.tsx';

type Saving =
  | { readonly is: 'ready' | 'making' | 'failed' }
  /** `employees`: how many have been read. */
  | { readonly is: 'reading'; readonly employees: number };

const nothing: OrganisationState = {
  ...{ departments: [], units: [], people: [], employees: [] },
  ...{ functions: [], absences: [], substitutions: [] },
};

/** What holds now, and empty templates, to be changed and read in. The registers are read when a file is asked for. */
export const SaveTables = () => {
  const { t } = useTranslation('organisation');
  const { connection } = useSession();
  const styles = usePageStyles();
  const [saving, setSaving] = useState<Saving>({ is: 'ready' });
  const isBusy = saving.is === 'making' || saving.is === 'reading';
  const report = (employees: number): void => setSaving({ is: 'reading', employees });
  const save = async (make: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setSaving({ is: 'making' });
    try {
      await make();
      setSaving({ is: 'ready' });
    } catch {
      setSaving({ is: 'failed' });
    }
  };
  /** Reads registers, and then says that the file is being made. */
  const reading = async (read: () => Promise<OrganisationState>): Promise<OrganisationState> => {
    report(0);
    const found = await read();
    setSaving({ is: 'making' });
    return found;
  };
  const workbook = async (name: string, tables: readonly WrittenTable[]): Promise<void> => {
    const sheets = tables.map(({ kind, columns, rows }) => ({
      ...{ title: t(`kind.${kind}`), note: '', columns, rows },
    }));
    saveFile(name, { bytes: await workbookOf(sheets), form: 'xlsx' });
  };
  const all = async (): Promise<void> =>
    workbook(t('save.name'), writeTables(await reading(() => readOrganisation(connection, report))));
  const templates = (): Promise<void> => workbook(t('save.templateName'), writeTables(nothing));
  /** People are named in every table by how they sign in. */
  const csv = async (kind: OrganisationKind): Promise<void> => {
    const found = writeTables(await reading(() => readKinds(connection, [kind, 'people'], report)));
    const table = found.find((each) => each.kind === kind);
    if (table === undefined) return;
    saveFile(t(`kind.${kind}`), { bytes: new TextEncoder().encode(csvOf(table)), form: 'csv' });
  };
  return (
    <section className={styles.section} aria-label={t('save.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('save.title')}
      </Subtitle2>
      <Body1>{t('save.body')}</Body1>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={() => void save(all)}>
          {t('save.all')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void save(templates)}>
          {t('save.templates')}
        </Button>
      </div>
      <div className={styles.row}>
        {organisationKinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void save(() => csv(kind))}
          >
            {t('save.one', { kind: t(`kind.${kind}`) })}
          </Button>
        ))}
      </div>
      {saving.is === 'making' && <Body1 role="status">{t('save.making')}</Body1>}
      {saving.is === 'reading' && <ReadingRegisters employees={saving.employees} />}
      {saving.is === 'failed' && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{t('save.failed')}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};
