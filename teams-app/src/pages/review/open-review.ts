import { parseDelivery, parseDraft, unjudged } from '@loggkontroll/core/log';
import type { Delivery, DeliveryRefusal, Judgements } from '@loggkontroll/core/log';
import { reviewDecider } from '@loggkontroll/core/workflow';
import type { Review, ReviewEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Draft, ReadDeliveryRefusal } from '@loggkontroll/sharepoint/vault';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';

export type StoredReview = StoredRecord<Review, ReviewEvent>;

/** A review as it was found. */
export type OpenedReview =
  | { readonly found: 'refused'; readonly refusal: Refusal }
  | { readonly found: 'registered'; readonly review: StoredReview }
  /** Its log was sent, and is not here. */
  | { readonly found: 'sent'; readonly review: StoredReview }
  | {
      readonly found: 'without-log';
      readonly review: StoredReview;
      readonly refusal: DeliveryRefusal | ReadDeliveryRefusal;
    }
  | {
      readonly found: 'log';
      readonly review: StoredReview;
      readonly delivery: Delivery;
      readonly judgements: Judgements;
      /** What is saved in the room. */
      readonly draft: Draft | undefined;
      /** There is a draft, and it cannot be taken up. */
      readonly draftUnusable: boolean;
    };

/** Whether there is a log to read, here or as it was sent. */
export const isToRead = (
  opened: OpenedReview | undefined,
): opened is Extract<OpenedReview, { readonly found: 'log' | 'sent' }> =>
  opened?.found === 'log' || opened?.found === 'sent';

/** Finds a review with its log and draft: four requests, one when there is nothing to open. */
export const openReview = async (session: Session, reviewId: string): Promise<OpenedReview> => {
  const found = await registerOf(session.connection).reviews.find(reviewId);
  if (!found.ok) return { found: 'refused', refusal: found.refusal };
  const review = found.value;
  if (review.state.status === 'registered') return { found: 'registered', review };
  const start = reviewDecider.decide({ type: 'startReview' }, review.state, contextOf(session));
  if (!start.ok && start.refusal.code !== 'review-already-started') {
    return { found: 'refused', refusal: start.refusal };
  }
  if (review.state.sentAs !== undefined) return { found: 'sent', review };
  const vault = openVault(session.connection);
  const { logRoom, fileSha256 } = review.state;
  const [text, draft] = await Promise.all([
    vault.readDelivery(logRoom, fileSha256),
    vault.loadDraft(logRoom),
  ]);
  if (!text.ok) return { found: 'without-log', review, refusal: text.refusal };
  const delivery = parseDelivery(text.value);
  if (!delivery.ok) return { found: 'without-log', review, refusal: delivery.refusal };
  const accesses = delivery.value.accesses.length;
  const taken = draft && parseDraft(draft.text, fileSha256, accesses);
  return {
    found: 'log',
    review,
    delivery: delivery.value,
    judgements: taken?.ok ? taken.value : unjudged(accesses),
    draft,
    draftUnusable: taken?.ok === false,
  };
};
