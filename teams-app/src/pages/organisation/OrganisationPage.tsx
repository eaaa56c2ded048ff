import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../app/index.ts';
import { useSession } from '../../session/index.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { SaveTables } from './SaveTables.tsx';

/** Where administrators read the organisation in from tables, and get it as it stands. */
export const OrganisationPage = () => {
  const { t } = useTranslation('organisation');
  const { roles } = useSession();
  const isTheirs = roles.includes('administrator');
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      back={<BackLink to={tabPath.controls}>{t('back')}</BackLink>}
    >
      {isTheirs ? (
        <>
          <ImportPanel />
          <SaveTables />
        </>
      ) : (
        <EmptyState title={t('notYours.title')}>{t('notYours.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
