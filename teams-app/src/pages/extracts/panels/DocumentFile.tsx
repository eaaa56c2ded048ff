import type { ClientExtract } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { useReadOnce } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { openFile, saveFile } from '../../../documents/index.ts';
import { readDocument } from '../room-files.ts';
import { ReadState } from './ReadState.tsx';
import { usePanelStyles } from './panel-styles.ts';

/** What the client is to have: opened to be printed, or saved. */
export const DocumentFile = ({ extract }: { readonly extract: ClientExtract }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const hand = (how: typeof openFile) => async () => {
    const bytes = await readDocument(session, extract);
    if (bytes) how(extract.number, { bytes, form: 'pdf' });
    return bytes;
  };
  const opening = useReadOnce(hand(openFile));
  const saving = useReadOnce(hand(saveFile));
  return (
    <div className={styles.actions}>
      <ReadState label={t('document.open')} reading={opening} />
      <ReadState label={t('document.save')} reading={saving} />
    </div>
  );
};
