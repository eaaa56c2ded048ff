import type {
  AuthorisationNoticeKind,
  AuthorisationNoticeStep,
  ExtractNoticeKind,
  FollowUpKind,
  InformingNoticeKind,
  InformingNoticeStep,
  Notice,
  NoticeKind,
  NoticeStep,
  TargetedNoticeKind,
  TargetedNoticeStep,
} from '@loggkontroll/core/notice';
import { authorisationSteps, caseSteps, extractSteps } from '@loggkontroll/core/policy';
import type { CaseStep, ExtractStep } from '@loggkontroll/core/policy';
import { z } from 'zod';
import {
  isOfAuthorisation,
  isOfCase,
  isOfExtract,
  isOfInforming,
  isOfReviewed,
  isOfWitness,
  isOfTargeted,
} from './notice-on-card.ts';
import type { NoticeOnCard } from './notice-on-card.ts';
import { kindsOfNotices, stepsOfNotices } from './systematic-kinds.ts';

const kindsOfTargeted = [
  'targeted-to-decide',
  'targeted-to-order',
  'targeted-to-attest',
  'targeted-to-take-on',
  'targeted-subject-wanted',
  'targeted-to-deliver',
  'targeted-to-hand-over',
  'targeted-to-be-fetched',
  'targeted-somebody-wanted',
  'targeted-rejected',
  'targeted-withdrawn',
  'targeted-supplement-wanted',
  'targeted-supplement-added',
  'targeted-supplement-unplaced',
  'targeted-reader-unfit',
  'targeted-told-of-request',
  'targeted-told-of-decision',
  'targeted-told-of-review',
  'reminder',
  'late',
  'escalation',
] as const satisfies readonly TargetedNoticeKind[];
const stepsOfTargeted = [
  'decide',
  'order',
  'attest',
  'take-on',
  'give-subject',
  'verify-orderer',
  'deliver',
  'hand-over',
  'hand-over-in-person',
  'appoint',
  'supplement',
  'concerns',
  'ask-another',
] as const satisfies readonly TargetedNoticeStep[];

const kindsOfExtracts = [
  'extract-waits',
  'reminder',
  'late',
  'escalation',
] as const satisfies readonly ExtractNoticeKind[];

const kindsOfCases = [
  'case-yours',
  'case-to-know',
  'case-your-part',
  'case-minutes-answered',
  'case-corrected',
  'measure-again',
  'breach-clock',
  'breach-clock-passed',
  'personal-invitation',
  'personal-minutes',
  'reminder',
  'late',
  'escalation',
] as const satisfies readonly FollowUpKind[];

const kindsOfAuthorisations = [
  'authorisations-to-open',
  'authorisation-waits',
  'authorisation-answered',
  'authorisation-flaw-found',
  'authorisation-flaw-assessed',
  'reminder',
  'late',
  'escalation',
] as const satisfies readonly AuthorisationNoticeKind[];
const stepsOfAuthorisations = [
  ...authorisationSteps,
  'open',
  'assess-flaw',
] as const satisfies readonly AuthorisationNoticeStep[];

const kindsOfInforming = [
  'informing-to-read',
  'informing-to-tell',
  'reminder',
  'late',
  'escalation',
] as const satisfies readonly InformingNoticeKind[];
const stepsOfInforming = ['read', 'tell'] as const satisfies readonly InformingNoticeStep[];

interface AboutOf<Kind, Step, RecordName> {
  readonly kind: Kind;
  readonly step?: Step | undefined;
  readonly record: RecordName;
  readonly recordId: string;
  readonly dueOn?: string | undefined;
}

/** What the card of a systematic review's notice is about. */
export type SystematicAbout = AboutOf<NoticeKind, NoticeStep, Notice['subject']['record']>;

/** What the card of a targeted review's notice is about. */
export type TargetedAbout = AboutOf<TargetedNoticeKind, TargetedNoticeStep, 'targeted'>;

/** What the card of a client extract's notice is about. */
export interface ExtractAbout extends AboutOf<ExtractNoticeKind, ExtractStep, 'extract'> {
  readonly step: ExtractStep;
}

/** What the card of a case's notice is about. `personal`: under an id that only the bot can trace to the case. */
export interface CaseAbout extends AboutOf<
  (typeof kindsOfCases)[number],
  CaseStep | 'breach-report',
  'case' | 'personal'
> {
  /** ISO instant. */
  readonly dueAt?: string | undefined;
}

/** What the card of an authorisation review's notice is about: of one, or of all that are to be finished by a date. */
export type AuthorisationAbout = AboutOf<
  AuthorisationNoticeKind,
  AuthorisationNoticeStep,
  'authorisation' | 'review-date'
>;

/** What the card of a notice of informing employees is about. */
export type InformingAbout = AboutOf<InformingNoticeKind, InformingNoticeStep, 'informing'>;

/** What the card to somebody reviewed without remark, or of what the witness has found, is about; it carries nothing. */
export type ToldAbout =
  AboutOf<'reviewed-no-remark', never, 'reviewed'> | AboutOf<'witness-found', never, 'witness'>;

/** What a card is about: all that it carries back to the bot, and all that is needed to make it again. */
export type About =
  | SystematicAbout
  | TargetedAbout
  | ExtractAbout
  | CaseAbout
  | AuthorisationAbout
  | InformingAbout
  | ToldAbout;

/** Whether a card is of an authorisation review, or of all those of a date. */
export const isAboutAuthorisation = (about: About): about is AuthorisationAbout =>
  about.record === 'authorisation' || about.record === 'review-date';

/** Whether a card is of a case, or to the one whom a case is about. */
export const isAboutCase = (about: About): about is CaseAbout =>
  about.record === 'case' || about.record === 'personal';

const common = {
  recordId: z.string().min(1).max(200),
  dueOn: z.optional(z.string().regex(/^\d{4}-\d\d-\d\d$/)),
};

const aboutSchema = z.union([
  z.object({
    kind: z.enum(kindsOfNotices),
    step: z.enum(stepsOfNotices).optional(),
    record: z.enum(['plan', 'order', 'review', 'year-end']),
    ...common,
  }),
  z.object({
    kind: z.enum(kindsOfTargeted),
    step: z.enum(stepsOfTargeted).optional(),
    record: z.literal('targeted'),
    ...common,
  }),
  z.object({
    kind: z.enum(kindsOfExtracts),
    step: z.enum(extractSteps),
    record: z.literal('extract'),
    ...common,
  }),
  z.object({
    kind: z.enum(kindsOfAuthorisations),
    step: z.enum(stepsOfAuthorisations).optional(),
    record: z.enum(['authorisation', 'review-date']),
    ...common,
  }),
  z.object({
    kind: z.enum(kindsOfInforming),
    step: z.enum(stepsOfInforming),
    record: z.literal('informing'),
    ...common,
  }),
  z.object({ kind: z.literal('reviewed-no-remark'), record: z.literal('reviewed'), ...common }),
  z.object({ kind: z.literal('witness-found'), record: z.literal('witness'), ...common }),
  z.object({
    kind: z.enum(kindsOfCases),
    step: z.enum([...caseSteps, 'breach-report']).optional(),
    record: z.enum(['case', 'personal']),
    dueAt: z.iso.datetime().optional(),
    ...common,
  }),
]);

/** Reads a card's data, which anybody can forge; `undefined` when it is not a card of ours. */
export const parseAbout = (data: unknown): About | undefined => aboutSchema.safeParse(data).data;

/** What the card of a notice is about. */
export const aboutNotice = (notice: NoticeOnCard): About => {
  const { recordId } = notice.subject;
  const due = notice.dueOn === undefined ? {} : { dueOn: notice.dueOn };
  if (isOfCase(notice)) {
    const { kind, step, subject, dueAt } = notice;
    const hour = dueAt === undefined ? {} : { dueAt };
    return {
      ...{ kind, record: subject.record, recordId },
      ...(step === undefined ? {} : { step }),
      ...due,
      ...hour,
    };
  }
  if (isOfExtract(notice))
    return { kind: notice.kind, step: notice.step, record: 'extract', recordId, ...due };
  if (isOfAuthorisation(notice)) {
    const { kind, step, subject } = notice;
    return { kind, ...(step === undefined ? {} : { step }), record: subject.record, recordId, ...due };
  }
  if (isOfReviewed(notice)) return { kind: notice.kind, record: 'reviewed', recordId };
  if (isOfWitness(notice)) return { kind: notice.kind, record: 'witness', recordId };
  if (isOfInforming(notice)) {
    const { kind, step } = notice;
    return { kind, ...(step === undefined ? {} : { step }), record: 'informing', recordId, ...due };
  }
  if (isOfTargeted(notice)) {
    const { kind, step } = notice;
    return { kind, ...(step === undefined ? {} : { step }), record: 'targeted', recordId, ...due };
  }
  const { kind, step, subject } = notice;
  return { kind, ...(step === undefined ? {} : { step }), record: subject.record, recordId, ...due };
};
