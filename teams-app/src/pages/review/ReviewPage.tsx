import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureNotice, LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { ReadingGuide } from '@loggkontroll/ui/components/log-review';
import { tabPath } from '@loggkontroll/ui/links';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { Refusal } from '@loggkontroll/ui/texts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { isToRead } from './open-review.ts';
import type { StoredReview } from './open-review.ts';
import { RegisteredView } from './RegisteredView.tsx';
import { ReviewDesk } from './ReviewDesk.tsx';
import { useOpened } from './use-opened.ts';

/** Few logs are sent: its form is fetched when it is needed. */
const SentDesk = lazy(async () => ({ default: (await import('./SentDesk.tsx')).SentDesk }));

const BackToList = () => {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  return (
    <Link href={`#/${tabPath.reviews}`} onClick={() => navigate(`/${tabPath.reviews}`)}>
      ← {t('back')}
    </Link>
  );
};

const Refused = ({ refusal }: { readonly refusal: Refusal }) => {
  const { nameOf } = usePeople();
  return <RefusalNotice refusal={refusal} nameOf={nameOf} />;
};

/** Whoever has read the guide goes on in the log with the keys at once, and the page stays as it was. */
const goToLog = (): void =>
  document.querySelector<HTMLElement>('[role=treegrid]')?.focus({ preventScroll: true });

/** One log: read and judged, then registered. */
export const ReviewPage = ({ reviewId }: { readonly reviewId: string }) => {
  const { t } = useTranslation(['review', 'common', 'logReview']);
  const { language } = useSession();
  const { opening, again } = useOpened(reviewId);
  const [reading, setReading] = useState(false);
  const [registered, setRegistered] = useState<StoredReview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const opened = opening.state === 'opened' ? opening.opened : undefined;
  const review = registered ?? (opened && opened.found !== 'refused' ? opened.review : undefined);
  const isNew = isToRead(opened) && opened.review.state.status === 'opened';
  useEffect(() => setReading(isNew), [isNew]);
  const facts = review?.state;
  return (
    <PageFrame
      action={
        isToRead(opened) && !registered && <ReadingGuide open={reading} setOpen={setReading} goOn={goToLog} />
      }
      wide={opened?.found === 'log' && !registered}
      title={facts ? t('review:title', { number: facts.number }) : t('common:pages.review')}
      back={<BackToList />}
      lead={
        facts &&
        (facts.kind !== undefined
          ? t(facts.kind === 'targeted' ? 'review:subjectTargeted' : 'review:subjectExtract')
          : t('review:subject', {
              cluster: facts.clusterName,
              days: facts.days.map((day) => formatShortDay(language, day)).join(', '),
            }))
      }
    >
      {opening.state === 'opening' && <LoadingRows rows={5} />}
      {opening.state === 'failed' && <FailureNotice kind={opening.failure} onRetry={again} />}
      {opened?.found === 'refused' && <Refused refusal={opened.refusal} />}
      {opened?.found === 'without-log' && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{t(`logReview:refused.${opened.refusal.code}`)}</MessageBarBody>
        </MessageBar>
      )}
      {refusal && <Refused refusal={refusal} />}
      {review?.state.status === 'registered' && <RegisteredView review={review.state} />}
      {opened?.found === 'sent' && !registered && (
        <Suspense fallback={<LoadingRows rows={5} />}>
          <SentDesk stored={opened.review} onRegistered={setRegistered} />
        </Suspense>
      )}
      {opened?.found === 'log' && !registered && (
        <ReviewDesk
          opened={opened}
          onRegistered={(saved, refused) => {
            setRegistered(saved);
            setRefusal(refused);
          }}
        />
      )}
    </PageFrame>
  );
};
