import { Body1, Body1Strong, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { shownDocuments } from './documents/shown-documents.ts';
import { AddEvidence } from './panels/AddEvidence.tsx';
import { DocumentActions } from './panels/DocumentActions.tsx';
import { KeptLogView } from './panels/KeptLogView.tsx';
import { SubjectFacts } from './panels/SubjectFacts.tsx';
import type { PanelProps } from './stored-case.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 12rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { '::first-letter': { textTransform: 'uppercase' }, display: 'block' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Everything that is kept with the case, the newest first; and whom it is about, for whoever asks. */
export const DocumentList = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const { language } = useSession();
  const styles = useStyles();
  const documents = shownDocuments(record);
  if (record.state.documentsFate !== undefined) {
    return (
      <section className={styles.section} aria-labelledby="documents">
        <Subtitle2 as="h2" id="documents" className={styles.title}>
          {t('documents.title')}
        </Subtitle2>
        <Body1>{t('documents.gone')}</Body1>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="documents">
      <Subtitle2 as="h2" id="documents" className={styles.title}>
        {t('documents.title')}
      </Subtitle2>
      <SubjectFacts record={record} />
      <KeptLogView record={record} />
      {documents.length > 0 && (
        <ul className={styles.list} aria-labelledby="documents">
          {documents.map((document) => (
            <li key={document.sha256} className={styles.row}>
              <span className={styles.words}>
                <Body1Strong className={styles.name}>{t(`document.${document.kind}`)}</Body1Strong>
                <Caption1 className={styles.detail}>{formatInstant(language, document.at)}</Caption1>
              </span>
              <DocumentActions record={record} document={document} inList />
            </li>
          ))}
        </ul>
      )}
      <AddEvidence record={record} performing={performing} />
    </section>
  );
};
