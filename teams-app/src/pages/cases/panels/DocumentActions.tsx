import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentKind } from '@loggkontroll/core/workflow';
import { FailureNotice, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import type { CaseBytes, NamedDocument } from '../documents/case-files.ts';
import { openFile, saveFile } from '../../../documents/index.ts';
import { readableOf } from '../documents/pdf-of.ts';
import { shownFileOf } from '../documents/shown-file.ts';
import type { ShownFile } from '../documents/shown-file.ts';
import type { StoredCase } from '../stored-case.ts';
import { ShownFileView } from './ShownFileView.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What programs read and people do not: a log is shown on the page. */
const onlySaved: readonly DocumentKind[] = ['log', 'judgements'];

/** What others have added, in whatever form they had it: shown on the page where it can be. */
const shownHere: readonly DocumentKind[] = ['supplement', 'evidence'];

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
  const [shown, setShown] = useState<ShownFile>();
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
  const show = (fileNamed: string, file: CaseBytes): void => {
    if (file.form === 'pdf') openFile(fileNamed, file);
    else setShown(shownFileOf(file));
  };
  const isShownHere = shownHere.includes(document.kind);
  const openWord = inList ? t('documents.open') : t('documents.openOf', { name });
  const fetching = state === 'fetching';
  return (
    <>
      <div className={styles.actions}>
        {!onlySaved.includes(document.kind) && (
          <Button
            appearance={main ? 'primary' : 'secondary'}
            disabled={fetching}
            aria-label={t(shown === undefined ? 'documents.openOf' : 'shown.hideOf', { name })}
            onClick={() =>
              shown === undefined ? void hand(isShownHere ? show : openFile) : setShown(undefined)
            }
          >
            {fetching ? t('documents.fetching') : shown === undefined ? openWord : t('shown.hide')}
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
      {shown !== undefined && <ShownFileView shown={shown} name={fileName} />}
      {state === 'missing' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t('documents.missing')}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && <FailureNotice kind={failure} />}
    </>
  );
};
