import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { recordPaperAnswer } from '../documents/keep.ts';
import type { PaperAnswer } from '../documents/keep.ts';
import type { CaseBytes } from '../documents/case-files.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import { TextLine } from '../forms/TextLine.tsx';
import type { PanelProps } from '../stored-case.ts';

const forms: Readonly<Record<string, CaseBytes['form']>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

const sheetOf = async (file: File | undefined): Promise<CaseBytes | undefined> => {
  if (file === undefined) return undefined;
  const form = forms[file.type];
  return form === undefined ? undefined : { bytes: new Uint8Array(await file.arrayBuffer()), form };
};

/** What the employee answered on a printed copy, with the signed sheet where there is one. */
export const PaperAnswerForm = ({
  record,
  performing,
  answers,
  onLeave,
}: PanelProps & {
  readonly answers: readonly PaperAnswer['answer'][];
  readonly onLeave?: () => void;
}) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const today = useToday();
  const styles = useFormStyles();
  const [answer, setAnswer] = useState<PaperAnswer['answer']>();
  const [on, setOn] = useState<string>(today);
  const sheet = useRef<HTMLInputElement>(null);
  const { busy, perform } = performing;
  const save = async (): Promise<void> => {
    if (answer === undefined) return;
    const file = await sheetOf(sheet.current?.files?.[0]);
    const given = { answer, on, ...(file ? { sheet: file } : {}) };
    await perform(() => recordPaperAnswer(session, record, given), t('answer.done'));
  };
  return (
    <div className={styles.form}>
      <Field label={t('answer.label')} required>
        <RadioGroup
          value={answer ?? ''}
          onChange={(_, { value }) => setAnswer(answers.find((each) => each === value))}
        >
          {answers.map((each) => (
            <Radio key={each} value={each} label={t(`answer.choice.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <TextLine
        label={t('answer.on')}
        type="date"
        max={today}
        required
        className={styles.short}
        value={on}
        onChange={setOn}
      />
      {answer !== 'no-answer' && (
        <Field label={t('answer.sheet')} hint={t('answer.sheetHint')}>
          {(control) => <input {...control} ref={sheet} type="file" accept={Object.keys(forms).join(',')} />}
        </Field>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy || answer === undefined || on === ''}
          onClick={() => void save()}
        >
          {busy ? t('common:state.working') : t('common:action.save')}
        </Button>
        {onLeave && (
          <Button disabled={busy} onClick={onLeave}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};
