import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { OrganisationPage } from './OrganisationPage.tsx';
import { SubstitutePage } from './SubstitutePage.tsx';
import { organisation } from './texts/index.ts';

/** The organisation for administrators, and a manager's own substitutes. */
export const OrganisationPages = () => {
  useTexts({ organisation });
  return (
    <Routes>
      <Route index element={<OrganisationPage />} />
      <Route path="substitutes" element={<SubstitutePage />} />
    </Routes>
  );
};
