import {
  Body1,
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { clientExtract } from '@loggkontroll/ui/documents';
import type { Language } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, Several } from '../../../app/index.ts';
import { Answered, usePolicyOf, useReadOnce, useUnits } from '../../../data/index.ts';
import { makePdf } from '../../../documents/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { extractDocumentOf } from '../extract-document.ts';
import { readMaterial } from '../material.ts';
import type { ExtractMaterial } from '../material.ts';
import { keepDocument } from '../room-files.ts';
import type { PanelProps } from '../stored-extract.ts';
import { DocumentPreview } from './DocumentPreview.tsx';
import { ReadState } from './ReadState.tsx';
import { usePanelStyles } from './panel-styles.ts';

type Words = Readonly<Record<'organisation' | 'system' | 'contact' | 'phone', string>>;

const Making = ({
  material,
  recordSystem,
  record,
  performing,
}: PanelProps & { readonly material: ExtractMaterial; readonly recordSystem: string }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const units = useUnits();
  const [changed, setChanged] = useState<Partial<Words>>({});
  const words: Words = {
    organisation: units.get(record.state.unitId)?.name ?? '',
    system: recordSystem,
    contact: session.me.name,
    phone: '',
    ...changed,
  };
  const [language, setLanguage] = useState<Language>('sv');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const { masks } = material;
  const decision = record.state.assessed?.decision;
  const settings = { ...words, shownParts: shown };
  if (masks === 'unreadable' || decision === undefined)
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{t('masks.unreadable')}</MessageBarBody>
      </MessageBar>
    );
  const made = extractDocumentOf({
    ...{ extract: record.state, material, decision, masks, settings },
    madeOn: today,
  });
  if (made === undefined) return null;
  const model = clientExtract(made.data, language);
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
        <Field label={t('readable.language')} hint={t('readable.languageHint')}>
          <RadioGroup
            layout="horizontal"
            value={language}
            onChange={(_, { value }) => setLanguage(value === 'en' ? 'en' : 'sv')}
          >
            {(['sv', 'en'] as const).map((each) => (
              <Radio key={each} value={each} label={t(`readable.in.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
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
              onChange={(_, { value }) => setChanged({ ...changed, [field]: value })}
            />
          </Field>
        ))}
        {parts.length > 0 && (
          <Several
            label={t('readable.parts')}
            hint={t('readable.partsHint')}
            codes={parts}
            wordOf={(part) => part}
            chosen={[...shown]}
            onChange={(chosen) => setShown(new Set(chosen))}
          />
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

/** What the client gets to read is made, seen as it will be, and put into the room. */
export const ReadablePanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const policyAnswer = usePolicyOf(record.state);
  const reading = useReadOnce(() => readMaterial(session, record.state));
  return (
    <ActionPanel title={t('readable.title')}>
      <Body1>{t(reading.value === undefined ? 'readable.before' : 'readable.body')}</Body1>
      {reading.value === undefined ? (
        <ReadState label={t('readable.read')} primary reading={reading} />
      ) : (
        <Answered answer={policyAnswer}>
          {({ policy }) =>
            reading.value && (
              <Making
                material={reading.value}
                recordSystem={policy?.routine.recordSystem ?? ''}
                record={record}
                performing={performing}
              />
            )
          }
        </Answered>
      )}
    </ActionPanel>
  );
};
