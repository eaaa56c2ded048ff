import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { useRole } from '../../session/index.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ActivatePage } from './ActivatePage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { CopyPage } from './CopyPage.tsx';
import { EditPage } from './edit/EditPage.tsx';
import { ImportPage } from './ImportPage.tsx';
import { PolicyListPage } from './PolicyListPage.tsx';
import { policies } from './texts/index.ts';
import { VersionPage } from './VersionPage.tsx';

/** Where administrators look at policies, compare them, make their own and put them in force. */
export const PolicyPages = () => {
  useTexts({ policies });
  const { t } = useTranslation('policies');
  if (!useRole('administrator'))
    return (
      <PageFrame title={t('title')}>
        <EmptyState title={t('notForYou.title')}>{t('notForYou.body')}</EmptyState>
      </PageFrame>
    );
  return (
    <Routes>
      <Route index element={<PolicyListPage />} />
      <Route path="import" element={<ImportPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path=":policyId/:version" element={<VersionPage />} />
      <Route path=":policyId/:version/copy" element={<CopyPage />} />
      <Route path=":policyId/:version/edit" element={<EditPage />} />
      <Route path=":policyId/:version/activate" element={<ActivatePage act="activate" />} />
      <Route path=":policyId/:version/end" element={<ActivatePage act="end" />} />
    </Routes>
  );
};
