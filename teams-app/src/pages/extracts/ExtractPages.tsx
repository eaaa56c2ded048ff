import { Route, Routes } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { targeted } from '../targeted/texts/index.ts';
import { ExtractListPage } from './ExtractListPage.tsx';
import { ExtractPage } from './ExtractPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { extracts } from './texts/index.ts';

/** The list of client extracts, the request of a new one, and the page of each. */
export const ExtractPages = () => {
  useTexts({ extracts, targeted });
  return (
    <Routes>
      <Route index element={<ExtractListPage />} />
      <Route path="request" element={<RequestPage />} />
      <Route path=":extractId" element={<ExtractPage />} />
    </Routes>
  );
};
