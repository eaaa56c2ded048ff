import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { AuthorisationListPage } from './AuthorisationListPage.tsx';
import { AuthorisationPage } from './AuthorisationPage.tsx';
import { OpenPage } from './OpenPage.tsx';
import { authorisations } from './texts/index.ts';

/** The list of authorisation reviews, the opening of a new one, and the page of each. */
export const AuthorisationPages = () => {
  useTexts({ authorisations });
  return (
    <Routes>
      <Route index element={<AuthorisationListPage />} />
      <Route path="open" element={<OpenPage />} />
      <Route path=":authorisationId" element={<AuthorisationPage />} />
    </Routes>
  );
};
