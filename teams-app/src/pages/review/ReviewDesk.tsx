import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { canonicalJson } from '@loggkontroll/core/history';
import type { Judgements } from '@loggkontroll/core/log';
import type { JudgementCounts, ReviewResult } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { EmptyState } from '@loggkontroll/ui/components';
import { LogReview, MaterialNotice, ReviewForm } from '@loggkontroll/ui/components/log-review';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerOf } from '../../data/index.ts';
import { contextOf, useSession, useToday } from '../../session/index.ts';
import { LookFor } from './LookFor.tsx';
import type { OpenedReview, StoredReview } from './open-review.ts';
import { useDraft } from './use-draft.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Where a log is judged, and then registered. */
export const ReviewDesk = ({
  opened,
  onRegistered,
}: {
  readonly opened: Extract<OpenedReview, { found: 'log' }>;
  /** `refusal`: it was registered already, with another result than this one. */
  readonly onRegistered: (review: StoredReview, refusal?: Refusal) => void;
}) => {
  const { t } = useTranslation(['review', 'logReview']);
  const styles = useStyles();
  const session = useSession();
  const { me } = session;
  const today = useToday();
  const { delivery, draft, draftUnusable } = opened;
  const facts = opened.review.state;
  const stored = useRef(opened.review);
  const starting = useRef<Promise<void>>();
  const [step, setStep] = useState<'judge' | 'register'>('judge');
  const { saving, run, clear } = useSaving();
  const { reviews } = registerOf(session.connection);
  const place = useMemo(
    () => ({
      vault: openVault(session.connection),
      room: facts.logRoom,
      delivery: facts.fileSha256,
      found: draft,
      now: () => session.clock.now(),
    }),
    [session, facts, draft],
  );
  const { judgements, change, standing } = useDraft(place, opened.judgements);

  /** The first judgement marks the review as started; if that cannot be said now, the registration says enough. */
  const start = async (): Promise<void> => {
    if (stored.current.state.status !== 'opened') return;
    const started = await reviews
      .act(stored.current, { type: 'startReview' }, contextOf(session))
      .catch(() => undefined);
    if (started?.ok) stored.current = started.value;
  };
  const register = async (result: ReviewResult, counts: JudgementCounts) => {
    await starting.current;
    const registered = await reviews.act(
      stored.current,
      { type: 'registerReview', result, judgements: counts, fileSha256: facts.fileSha256 },
      contextOf(session),
    );
    if (registered.ok) onRegistered(registered.value);
    else if (registered.refusal.code === 'review-already-registered') {
      await showRegistered(result, registered.refusal);
    }
    return registered;
  };
  /** In another window, or by an attempt whose answer was lost: then it is this very result. */
  const showRegistered = async (result: ReviewResult, refusal: Refusal): Promise<void> => {
    const found = await reviews.find(facts.reviewId);
    if (!found.ok) return;
    const isThis = canonicalJson(found.value.state.registered?.result) === canonicalJson(result);
    onRegistered(found.value, isThis ? undefined : refusal);
  };
  const judged = (next: Judgements): void => {
    starting.current ??= start();
    change(next);
  };

  if (step === 'register') {
    return (
      <ReviewForm
        judgements={judgements}
        employees={delivery.employees.length}
        reviewer={me.name}
        today={today}
        breachAlways={facts.breachReport === 'always'}
        ofExtract={facts.kind === 'extract'}
        busy={saving.status === 'saving'}
        message={
          <SavingMessage
            saving={saving}
            nameOf={(personId) => (personId === me.personId ? me.name : undefined)}
          />
        }
        onBack={() => {
          clear();
          setStep('judge');
        }}
        onRegister={(result, counts) => void run(() => register(result, counts))}
      />
    );
  }
  return (
    <div className={styles.root}>
      <MaterialNotice delivery={delivery} />
      {facts.kind === undefined && <LookFor review={facts} />}
      {draftUnusable && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('logReview:draft.unusable')}</MessageBarBody>
        </MessageBar>
      )}
      {delivery.accesses.length === 0 && (
        <EmptyState title={t('days' in delivery.order ? 'review:empty.title' : 'review:empty.titleOfPeriod')}>
          {t('days' in delivery.order ? 'review:empty.body' : 'review:empty.bodyOfPeriod')}
        </EmptyState>
      )}
      <LogReview
        delivery={delivery}
        judgements={judgements}
        change={judged}
        draft={standing}
        action={
          <Button
            appearance={judgements.judged.includes(undefined) ? 'secondary' : 'primary'}
            icon={<ArrowRightRegular />}
            iconPosition="after"
            onClick={() => setStep('register')}
          >
            {t('review:toForm')}
          </Button>
        }
      />
    </div>
  );
};
