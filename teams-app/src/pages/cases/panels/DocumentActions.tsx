import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentKind } from '@loggkontroll/core/workflow';
import { FailureNotice, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import type { NamedDocument } from '../documents/case-files.ts';
import { openFile, saveFile } from '../../../documents/index.ts';
import { readableOf } from '../documents/pdf-of.ts';
import type { StoredCase } from '../stored-case.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What programs read and people do not (a log is shown on the page), and what the page does not know how to show. */
const onlySaved: readonly DocumentKind[] = ['log', 'judgements', 'supplement', 'evidence'];

/** Opens a document of the case, to be read and printed, or saves it. */
export const DocumentActions = ({
  record,
  document,
  main = false,
  inList = false,
}: {
  readonly record: StoredCase;
  readonly document: NamedDocument;
  /** Whether opening it is what one is to do now. */
  readonly main?: boolean;
  /** In a list of documents each is named already. */
  readonly inList?: boolean;
}) => {
  const { t } = useTranslation('cases');
  const session = useSession();
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'fetching' | 'missing'>('idle');
  const [failure, setFailure] = useState<FailureKind>();
  const name = t(`theDocument.${document.kind}`);
  const fileName = `${record.state.number} ${t(`document.${document.kind}`)}`;
  const hand = async (how: typeof openFile): Promise<void> => {
    setState('fetching');
    setFailure(undefined);
    try {
      const file = await readableOf(session, record, document);
      setState(file ? 'idle' : 'missing');
      if (file) how(fileName, file);
    } catch (error) {
      setState('idle');
      setFailure(failureKindOf(error));
    }
  };
  const fetching = state === 'fetching';
  return (
    <>
      <div className={styles.actions}>
        {!onlySaved.includes(document.kind) && (
          <Button
            appearance={main ? 'primary' : 'secondary'}
            disabled={fetching}
            aria-label={t('documents.openOf', { name })}
            onClick={() => void hand(openFile)}
          >
            {fetching
              ? t('documents.fetching')
              : inList
                ? t('documents.open')
                : t('documents.openOf', { name })}
          </Button>
        )}
        <Button
          appearance="subtle"
          disabled={fetching}
          aria-label={t('documents.saveOf', { name })}
          onClick={() => void hand(saveFile)}
        >
          {t('documents.save')}
        </Button>
      </div>
      {state === 'missing' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t('documents.missing')}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && <FailureNotice kind={failure} />}
    </>
  );
};
