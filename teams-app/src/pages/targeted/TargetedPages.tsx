import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { provider } from './provider/texts.ts';
import { RequestPage } from './request/RequestPage.tsx';
import { supplements } from './supplements/texts.ts';
import { TargetedListPage } from './TargetedListPage.tsx';
import { TargetedPage } from './TargetedPage.tsx';
import { targeted } from './texts/index.ts';

/** The list of targeted reviews, the request of a new one, and the page of each. */
export const TargetedPages = () => {
  useTexts({ targeted, supplements, provider });
  return (
    <Routes>
      <Route index element={<TargetedListPage />} />
      <Route path="request" element={<RequestPage />} />
      <Route path=":targetedId" element={<TargetedPage />} />
    </Routes>
  );
};
