import { Body1, Button, Checkbox, Field, Input } from '@fluentui/react-components';
import type { ExtractClient } from '@loggkontroll/core/extract-text';
import type { Delivery } from '@loggkontroll/core/log';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import { clientExtract } from '@loggkontroll/ui/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useUnits } from '../../../data/index.ts';
import { makePdf } from '../../../documents/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { extractDocumentOf } from '../extract-document.ts';
import { keepDocument, readClient, readLog } from '../room-files.ts';
import type { PanelProps } from '../stored-extract.ts';
import { AssessPanel } from './AssessPanel.tsx';
import { DocumentPreview } from './DocumentPreview.tsx';
import { ReadState } from './ReadState.tsx';
import { usePanelStyles } from './panel-styles.ts';
import { useReadOnce } from './use-read-once.ts';

interface Material {
  readonly client: ExtractClient;
  readonly delivery: Delivery;
}

const Making = ({ material, record, performing }: PanelProps & { readonly material: Material }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const units = useUnits();
  const [words, setWords] = useState({
    organisation: units.get(record.state.unitId)?.name ?? '',
    system: '',
    contact: session.me.name,
    phone: '',
  });
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const { client, delivery } = material;
  const settings = { ...words, shownParts: shown };
  const made = extractDocumentOf(record.state, client, delivery, settings, today);
  if (made === undefined) return null;
  const model = clientExtract(made.data, session.language);
  const needed = (['organisation', 'system', 'contact'] as const).filter(
    (field) => words[field].trim() === '',
  );
  const keep = (): void => {
    setTried(true);
    if (needed.length > 0) return;
    void perform(async () => {
      const file = await makePdf({ model, createdAt: session.clock.now() });
      return keepDocument(session, record, new Uint8Array(file.bytes));
    }, t('readable.done'));
  };
  const parts = [...new Set([...shown, ...made.maskedParts])].sort();
  return (
    <>
      <div className={styles.form}>
        {(['organisation', 'system', 'contact', 'phone'] as const).map((field) => (
          <Field
            key={field}
            label={t(`readable.${field}`)}
            required={field !== 'phone'}
            {...(tried && needed.some((each) => each === field) ? { validationMessage: t('missing') } : {})}
          >
            <Input
              value={words[field]}
              maxLength={120}
              onChange={(_, { value }) => setWords({ ...words, [field]: value })}
            />
          </Field>
        ))}
        {parts.length > 0 && (
          <Field label={t('readable.parts')} hint={t('readable.partsHint')}>
            <div role="group" aria-label={t('readable.parts')}>
              {parts.map((part) => (
                <div key={part}>
                  <Checkbox
                    label={part}
                    checked={shown.has(part)}
                    onChange={(_, { checked }) => {
                      const next = new Set(shown);
                      if (checked === true) next.add(part);
                      else next.delete(part);
                      setShown(next);
                    }}
                  />
                </div>
              ))}
            </div>
          </Field>
        )}
      </div>
      <DocumentPreview model={model} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={keep}>
          {busy ? t('going') : t('readable.go')}
        </Button>
      </div>
    </>
  );
};

const readMaterial = async (
  session: ReturnType<typeof useSession>,
  extract: ClientExtract,
): Promise<Material | undefined> => {
  const [client, delivery] = await Promise.all([readClient(session, extract), readLog(session, extract)]);
  return client && delivery ? { client, delivery } : undefined;
};

/** What the client gets to read is made, seen as it will be, and put into the room. Assessed again where it shows too much. */
export const ReadablePanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const [assessing, setAssessing] = useState(false);
  const reading = useReadOnce(() => readMaterial(session, record.state));
  const mayAssess = record.state.assessor === session.me.personId;
  if (assessing) {
    return <AssessPanel record={record} performing={performing} onDone={() => setAssessing(false)} />;
  }
  return (
    <ActionPanel title={t('readable.title')}>
      <Body1>{t('readable.body')}</Body1>
      {reading.value === undefined ? (
        <ReadState label={t('readable.read')} reading={reading} />
      ) : (
        <Making material={reading.value} record={record} performing={performing} />
      )}
      {mayAssess && (
        <div className={styles.actions}>
          <Button onClick={() => setAssessing(true)}>{t('readable.assess')}</Button>
        </div>
      )}
    </ActionPanel>
  );
};
