import { Button, Field, Textarea } from '@fluentui/react-components';
import { extractNote } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { useNoteWords } from '../use-note-words.ts';
import { usePanelStyles } from './panel-styles.ts';

/** The text to paste where the routine has the request or the hand-over noted, and that it has been. */
export const NoteSection = ({
  what,
  record,
  performing,
}: PanelProps & { readonly what: 'request' | 'hand-over' }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const [isCopied, setIsCopied] = useState(false);
  const words = useNoteWords();
  const { state } = record;
  const { busy, perform } = performing;
  const text = words(extractNote(state, what));
  const isNoted = state.noted[what] !== undefined;
  const title = t(`note.${what}`);
  return (
    <ActionPanel title={title}>
      <Field label={t('note.label', { in: t(`notedIn.${state.rules.notedIn}`) })}>
        <Textarea value={text} readOnly rows={6} resize="vertical" />
      </Field>
      <div className={styles.actions}>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            )
          }
        >
          {isCopied ? t('note.copied') : t('note.copy')}
        </Button>
        {isNoted ? (
          <span>{t('note.isNoted')}</span>
        ) : (
          !state.closed && (
            <Button
              disabled={busy}
              onClick={() =>
                void perform(
                  () => act(session, record, { type: 'noteExtract', what, on: today }),
                  t('note.done'),
                )
              }
            >
              {t('note.go')}
            </Button>
          )
        )}
      </div>
    </ActionPanel>
  );
};
