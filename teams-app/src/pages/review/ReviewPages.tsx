import { logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { Route, Routes, useParams } from 'react-router-dom';
import { useTexts } from '../../texts/use-texts.ts';
import { ReviewListPage } from './ReviewListPage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { review } from './texts.ts';

const OneReview = () => {
  const { reviewId = '' } = useParams();
  return <ReviewPage key={reviewId} reviewId={reviewId} />;
};

/** *Granska*: the list, and each log. */
export const ReviewPages = () => {
  useTexts({ logReview: logReviewTexts, review });
  return (
    <Routes>
      <Route index element={<ReviewListPage />} />
      <Route path=":reviewId" element={<OneReview />} />
    </Routes>
  );
};
