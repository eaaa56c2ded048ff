import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { CaseListPage } from './CaseListPage.tsx';
import { CasePage } from './CasePage.tsx';
import { RequestCasePage } from './request/RequestCasePage.tsx';
import { cases } from './texts/index.ts';

/** The list of cases, and the page of each. */
export const CasePages = () => {
  useTexts({ cases });
  return (
    <Routes>
      <Route index element={<CaseListPage />} />
      <Route path="request" element={<RequestCasePage />} />
      <Route path=":caseId" element={<CasePage />} />
    </Routes>
  );
};
