import type { Notice, NoticeKind, NoticeStep } from '@loggkontroll/core/notice';
import { z } from 'zod';
import type { NoticeOnCard } from './notice-on-card.ts';

const kinds = [
  'period-begins',
  'units-selected',
  'attest-order',
  'order-rejected',
  'days-to-draw',
  'log-to-hand-over',
  'log-delivered',
  'reminder',
  'late',
  'escalation',
  'year-can-be-signed',
] as const satisfies readonly NoticeKind[];
const stepsOfNotices = ['plan', 'attest', 'deliver', 'hand-over', 'review', 'sign-year'] as const;

/** What a card is about: all that it carries back to the bot, and all that is needed to make it again. */
export interface About {
  readonly kind: NoticeKind;
  readonly step?: NoticeStep | undefined;
  readonly record: Notice['subject']['record'];
  readonly recordId: string;
  readonly dueOn?: string | undefined;
}

const aboutSchema = z.object({
  kind: z.enum(kinds),
  step: z.enum(stepsOfNotices).optional(),
  record: z.enum(['plan', 'order', 'review', 'year-end']),
  recordId: z.string().min(1).max(200),
  dueOn: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
});

/** Reads a card's data, which anybody can forge; `undefined` when it is not a card of ours. */
export const parseAbout = (data: unknown): About | undefined => aboutSchema.safeParse(data).data;

/** What the card of a notice is about. */
export const aboutNotice = ({ kind, step, subject, dueOn }: NoticeOnCard): About => ({
  kind,
  ...(step === undefined ? {} : { step }),
  record: subject.record,
  recordId: subject.recordId,
  ...(dueOn === undefined ? {} : { dueOn }),
});
