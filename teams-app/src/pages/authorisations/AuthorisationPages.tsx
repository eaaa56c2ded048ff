import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { AuthorisationListPage } from './AuthorisationListPage.tsx';
import { AuthorisationPage } from './AuthorisationPage.tsx';
import { ManyListsPage } from './ManyListsPage.tsx';
import { OpenAllPage } from './OpenAllPage.tsx';
import { OpenPage } from './OpenPage.tsx';
import { targeted } from '../targeted/texts/index.ts';
import { authorisations } from './texts/index.ts';

/** The list of authorisation reviews, the opening of a new one, and the page of each. */
export const AuthorisationPages = () => {
  useTexts({ authorisations, targeted });
  return (
    <Routes>
      <Route index element={<AuthorisationListPage />} />
      <Route path="open" element={<OpenPage />} />
      <Route path="lists" element={<ManyListsPage />} />
      <Route path="open-all" element={<OpenAllPage />} />
      <Route path=":authorisationId" element={<AuthorisationPage />} />
    </Routes>
  );
};
