import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useSay } from '@loggkontroll/ui/components/log-review';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../../../texts/use-texts.ts';
import { lacksUnit } from './chosen-files.ts';
import type { ChosenLog } from './chosen-files.ts';
import { FileField } from './FileField.tsx';
import { canBeMapped } from './log-look.ts';
import { mapping } from './mapping-texts.ts';
import { MappingDialog } from './MappingDialog.tsx';
import { readingRefusalWords } from './refusal-words.ts';
import type { UnlocatedRefusal } from './refusal-words.ts';
import type { FilesInHand } from './use-chosen-files.ts';

const useStyles = makeStyles({ unit: { maxWidth: '30rem' } });

const accepted = '.csv,.txt,.tsv,.xml,.json,.ndjson,.xlsx,text/csv,text/plain';

/** The logs that are chosen, what each has been seen to be, and what has to be said about it. */
export const LogFiles = ({
  hand,
  unit,
  setUnit,
  asked,
  refused,
}: {
  readonly hand: FilesInHand;
  readonly unit: string;
  readonly setUnit: (unit: string) => void;
  /** Reading has shown that a log does not say at which unit. */
  readonly asked: boolean;
  /** What reading has refused, and of which log. */
  readonly refused: { readonly index: number; readonly refusal: UnlocatedRefusal } | undefined;
}) => {
  useTexts({ mapping });
  const { t } = useTranslation(['deliver', 'mapping', 'logReview', 'common']);
  const { t: say, language } = useSay();
  const styles = useStyles();
  const [describing, setDescribing] = useState<File>();
  const { logs } = hand.files;
  const names = logs.map(({ file }) => file.name);
  const whatOf = ({ look }: ChosenLog): string | undefined => {
    if (look.look === 'known') return t(`deliver:system.${look.profile}`);
    if (look.look === 'workbook') return t('deliver:system.workbook');
    return look.look === 'mapped' ? t('deliver:system.mapped', { name: look.mapping.name }) : undefined;
  };
  const describe = (file: File, words: 'open' | 'change') => (
    <Button size="small" onClick={() => setDescribing(file)}>
      {t(`mapping:${words}`)}
    </Button>
  );
  return (
    <>
      <FileField
        label={t('deliver:logs')}
        hint={t('deliver:logsHint')}
        accept={accepted}
        files={logs.map((log) => {
          const what = whatOf(log);
          return {
            key: `${log.file.name} ${log.file.lastModified}`,
            name: log.file.name,
            ...(what === undefined ? {} : { what }),
            action: log.look.look === 'mapped' && describe(log.file, 'change'),
            remove: () => hand.removeLog(log.file),
          };
        })}
        onChoose={hand.addLogs}
      />
      {logs.map(({ file, look }, index) => {
        const read = refused?.index === index ? refused.refusal : undefined;
        const refusal = look.look === 'refused' ? look.refusal : read;
        return (
          refusal && (
            <MessageBar
              key={`${file.name} ${file.lastModified}`}
              intent="error"
              layout="multiline"
              role="alert"
            >
              <MessageBarBody>
                <MessageBarTitle>{t('deliver:refused.log', { name: file.name })}</MessageBarTitle>{' '}
                {readingRefusalWords(t, say, language, refusal, names)} {t('deliver:refused.nothing')}
              </MessageBarBody>
              {canBeMapped(refusal) && <MessageBarActions>{describe(file, 'open')}</MessageBarActions>}
            </MessageBar>
          )
        );
      })}
      {(asked || logs.some(lacksUnit)) && (
        <Field className={styles.unit} label={t('deliver:unit.label')} hint={t('deliver:unit.hint')} required>
          <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
        </Field>
      )}
      {describing && (
        <MappingDialog
          file={describing}
          unit={unit}
          onUse={(chosen) => {
            hand.map(describing, chosen);
            setDescribing(undefined);
          }}
          onLeave={() => setDescribing(undefined)}
        />
      )}
    </>
  );
};
