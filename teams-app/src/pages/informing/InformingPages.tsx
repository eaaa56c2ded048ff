import { addInformingTexts } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { InformingListPage } from './InformingListPage.tsx';
import { InformingPage } from './InformingPage.tsx';
import { informing } from './texts.ts';

/** The rounds of informing employees, unit by unit, and the page of each. */
export const InformingPages = () => {
  const { i18n } = useTranslation();
  useTexts({ informing });
  addInformingTexts(i18n);
  return (
    <Routes>
      <Route index element={<InformingListPage />} />
      <Route path=":informingId" element={<InformingPage />} />
    </Routes>
  );
};
