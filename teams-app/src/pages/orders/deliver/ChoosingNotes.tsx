import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChoosingNote } from './chosen-files.ts';

/** What became of files that were chosen already, or that took the place of another. */
export const ChoosingNotes = ({ notes }: { readonly notes: readonly ChoosingNote[] }) => {
  const { t } = useTranslation('deliver');
  return (
    <>
      {notes.map(({ note, ...names }, index) => (
        <MessageBar key={index} intent="info" layout="multiline" role="status">
          <MessageBarBody>{t(`note.${note}`, names)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
};
