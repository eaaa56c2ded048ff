import {
  controlsCard,
  helpCard,
  linksInto,
  noticeCard,
  refusedCard,
  statusCard,
} from '@loggkontroll/bot/cards';
import type { CardFrame, NoticeOnCard, Standing, TargetedOnCard } from '@loggkontroll/bot/cards';
import type { CardMessage } from '@loggkontroll/bot/conversation';
import type { Language } from '@loggkontroll/ui/texts';

export const frameIn = (language: Language): CardFrame => ({
  language,
  linkTo: linksInto(
    {
      url: 'https://tab.example/',
      teamsAppId: '0a1b2c3d-0000-4000-8000-000000000001',
      yearEndUrl: 'https://kommun.example/sites/register/SitePages/Internkontroll.aspx',
    },
    'viewer',
  ),
  viewers: ['29:viewer'],
});

const order = {
  record: 'order',
  recordId: '5f0c0d1e-0000-4000-8000-000000000007',
  number: 'FFS-2026-Q4-03',
  unitName: 'Daglig verksamhet Norr',
  period: '2026-Q4',
} as const;
const review = { ...order, record: 'review', recordId: `review-${order.recordId}` } as const;
const plan = { ...order, record: 'plan', recordId: 'plan-ffs-2026-Q4', number: '', unitName: '' } as const;
const year = {
  record: 'year-end',
  recordId: 'year-d1-2026',
  number: '',
  unitName: 'Myndighet och socialpsykiatri',
  period: '2026',
} as const;
const dueOn = '2026-11-27';
const targeted = {
  record: 'targeted',
  recordId: '1f3a9c02-0000-4000-8000-000000000007',
  number: 'FFS-R-2026-1F3A9C02',
  unitName: '',
  period: '',
} as const;

const held = { record: 'case', recordId: 'case-review-5f0c0d1e', number: 'A-2026-3F9C1B' } as const;
const personal = { record: 'personal', recordId: 'ab'.repeat(32), number: '' } as const;
const dueAt = '2026-11-27T08:15:00Z';

const ofCases: readonly NoticeOnCard[] = [
  { kind: 'case-yours', step: 'conversation', subject: held, dueOn },
  { kind: 'case-to-know', step: 'conversation', subject: held, dueOn },
  { kind: 'case-your-part', step: 'decision', subject: held, dueOn },
  { kind: 'case-minutes-answered', step: 'decision', subject: held, dueOn },
  { kind: 'case-corrected', step: undefined, subject: held, dueOn: undefined },
  { kind: 'measure-again', step: 'closing', subject: held, dueOn },
  { kind: 'breach-clock', step: 'breach-report', subject: held, dueOn: undefined, dueAt },
  { kind: 'breach-clock-passed', step: 'breach-report', subject: held, dueOn: undefined, dueAt },
  { kind: 'reminder', step: 'minutes', subject: held, dueOn },
  { kind: 'late', step: 'decision', subject: held, dueOn },
  { kind: 'escalation', step: 'closing', subject: held, dueOn },
  { kind: 'personal-invitation', step: 'minutes', subject: personal, dueOn },
  { kind: 'personal-minutes', step: 'minutes-answer', subject: personal, dueOn },
  { kind: 'reminder', step: 'minutes-answer', subject: personal, dueOn },
];

const access = {
  record: 'authorisation',
  recordId: 'authorisation-ffs-norr-2026-10-31',
  number: 'FFS-B-2026-10-NORR',
  unitName: 'Daglig verksamhet Norr',
  period: '2026-10-31',
} as const;
const accessOfDate = {
  record: 'review-date',
  recordId: 'authorisations-ffs-2026-10-31',
  number: '',
  unitName: '',
  period: '2026-10-31',
} as const;

const ofAuthorisations: readonly NoticeOnCard[] = [
  { kind: 'authorisations-to-open', step: 'open', subject: accessOfDate, dueOn },
  { kind: 'authorisation-waits', step: 'list', subject: accessOfDate, dueOn },
  { kind: 'authorisation-waits', step: 'decide', subject: access, dueOn },
  { kind: 'authorisation-waits', step: 'carry-out', subject: access, dueOn },
  { kind: 'authorisation-waits', step: 'close', subject: accessOfDate, dueOn },
  { kind: 'authorisation-answered', step: undefined, subject: access, dueOn: undefined },
  { kind: 'authorisation-flaw-found', step: 'assess-flaw', subject: access, dueOn },
  { kind: 'authorisation-flaw-assessed', step: undefined, subject: access, dueOn: undefined },
  { kind: 'reminder', step: 'list', subject: accessOfDate, dueOn },
  { kind: 'late', step: 'decide', subject: access, dueOn },
  { kind: 'escalation', step: 'open', subject: accessOfDate, dueOn },
];

const points = ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'] as const;
const round = {
  record: 'informing',
  recordId: 'informing-von-norr-at-hiring-2026',
  number: '',
  unitName: 'Daglig verksamhet Norr',
  period: '2026',
} as const;

const ofInforming: readonly NoticeOnCard[] = [
  { kind: 'informing-to-read', step: 'read', subject: round, dueOn, points: [...points] },
  { kind: 'informing-to-tell', step: 'tell', subject: round, dueOn, points: [...points] },
  { kind: 'reminder', step: 'read', subject: round, dueOn, points: [...points] },
  { kind: 'late', step: 'read', subject: round, dueOn, points: [...points] },
  { kind: 'late', step: 'tell', subject: round, dueOn, points: [...points] },
  { kind: 'escalation', step: 'tell', subject: round, dueOn, points: [...points] },
  {
    ...{ kind: 'reviewed-no-remark', step: undefined, dueOn: undefined },
    subject: { record: 'reviewed', recordId: review.recordId, number: '', unitName: '', period: '2026-Q4' },
  },
  {
    ...{ kind: 'witness-found', step: undefined, dueOn: undefined },
    subject: {
      ...{ record: 'witness', recordId: 'witness-2026-10-05', number: '', unitName: '' },
      period: '2026-10-05',
    },
  },
];

const notices: readonly NoticeOnCard[] = [
  ...ofCases,
  ...ofAuthorisations,
  ...ofInforming,
  { kind: 'period-begins', step: 'plan', subject: plan, dueOn: '2026-10-14' },
  { kind: 'units-selected', step: 'attest', subject: order, dueOn },
  { kind: 'attest-order', step: 'attest', subject: order, dueOn },
  { kind: 'order-rejected', step: undefined, subject: order, dueOn: undefined },
  { kind: 'days-to-draw', step: 'deliver', subject: order, dueOn },
  { kind: 'log-to-send', step: 'send', subject: order, dueOn },
  { kind: 'log-sent', step: 'receive', subject: order, dueOn },
  { kind: 'log-not-received', step: 'send', subject: order, dueOn },
  { kind: 'log-to-hand-over', step: 'hand-over', subject: order, dueOn },
  { kind: 'log-to-destroy', step: 'destroy', subject: order, dueOn },
  { kind: 'log-delivered', step: 'review', subject: review, dueOn },
  { kind: 'reminder', step: 'attest', subject: order, dueOn },
  { kind: 'reminder', step: 'review', subject: review, dueOn },
  { kind: 'late', step: 'attest', subject: order, dueOn },
  { kind: 'late', step: 'deliver', subject: order, dueOn },
  { kind: 'escalation', step: 'review', subject: review, dueOn },
  { kind: 'year-can-be-signed', step: 'sign-year', subject: year, dueOn: '2027-01-31' },
];

const targetedNotices: readonly TargetedOnCard[] = [
  { kind: 'targeted-to-decide', step: 'decide', subject: targeted, dueOn },
  { kind: 'targeted-to-order', step: 'order', subject: targeted, dueOn },
  { kind: 'targeted-to-attest', step: 'attest', subject: targeted, dueOn },
  { kind: 'targeted-to-take-on', step: 'take-on', subject: targeted, dueOn },
  { kind: 'targeted-subject-wanted', step: 'give-subject', subject: targeted, dueOn },
  { kind: 'targeted-to-deliver', step: 'verify-orderer', subject: targeted, dueOn },
  { kind: 'targeted-to-deliver', step: 'deliver', subject: targeted, dueOn },
  { kind: 'targeted-to-hand-over', step: 'hand-over', subject: targeted, dueOn },
  { kind: 'targeted-to-be-fetched', step: 'hand-over-in-person', subject: targeted, dueOn },
  { kind: 'targeted-somebody-wanted', step: 'appoint', subject: targeted, dueOn },
  { kind: 'targeted-rejected', step: undefined, subject: targeted, dueOn: undefined },
  { kind: 'targeted-withdrawn', step: undefined, subject: targeted, dueOn: undefined },
  { kind: 'targeted-supplement-wanted', step: 'supplement', subject: targeted, dueOn },
  { kind: 'targeted-supplement-added', step: undefined, subject: targeted, dueOn: undefined },
  { kind: 'targeted-told-of-request', step: 'decide', subject: targeted, dueOn },
  { kind: 'targeted-told-of-decision', step: 'give-subject', subject: targeted, dueOn },
  { kind: 'targeted-told-of-review', step: undefined, subject: targeted, dueOn: undefined },
  { kind: 'reminder', step: 'attest', subject: targeted, dueOn },
  { kind: 'late', step: 'attest', subject: targeted, dueOn },
  { kind: 'late', step: 'appoint', subject: targeted, dueOn },
  { kind: 'escalation', step: 'give-subject', subject: targeted, dueOn },
];

const at = '2026-11-20T09:14:00Z';
const answers: readonly Standing[] = [
  { state: 'attested', by: 'you', at },
  { state: 'attested', by: { name: 'Karin Ek' }, at },
  { state: 'rejected', by: 'you', at },
  { state: 'rejected', by: { name: 'Karin Ek' }, at },
];

/** Every card that the bot can show, under a name. */
export const everyCard = (frame: CardFrame): ReadonlyMap<string, CardMessage> => {
  const cards = new Map<string, CardMessage>();
  for (const notice of notices) {
    const name = [notice.kind, notice.step].filter((part) => part !== undefined).join('-');
    cards.set(name, noticeCard(notice, { state: 'open' }, frame));
    cards.set(`${name}-done`, noticeCard(notice, { state: 'done' }, frame));
  }
  for (const notice of targetedNotices) {
    const name = `${notice.kind}-${notice.step ?? ''}-of-targeted`;
    cards.set(name, noticeCard(notice, { state: 'open' }, frame));
    cards.set(`${name}-done`, noticeCard(notice, { state: 'done' }, frame));
  }
  const attestTargeted = { kind: 'targeted-to-attest', step: 'attest', subject: targeted, dueOn } as const;
  for (const answer of answers) {
    const who = 'by' in answer && answer.by === 'you' ? 'you' : 'other';
    cards.set(`targeted-${answer.state}-${who}`, noticeCard(attestTargeted, answer, frame));
  }
  const again = { text: 'Välj varför den avvisas.', mayTryAgain: true };
  cards.set('targeted-again', noticeCard(attestTargeted, { state: 'open' }, frame, again));
  const attest = { kind: 'attest-order', step: 'attest', subject: order, dueOn } as const;
  for (const answer of answers) {
    const who = 'by' in answer && answer.by === 'you' ? 'you' : 'other';
    cards.set(`order-${answer.state}-${who}`, noticeCard(attest, answer, frame));
  }
  const first = { state: 'attested', by: { name: 'Karin Ek' }, at } as const;
  const refused = 'Beställningen är redan attesterad av Karin Ek, 20 nov. 2026 10:14.';
  cards.set('refused-second', noticeCard(attest, first, frame, { text: refused, mayTryAgain: false }));
  const stranger = 'Beställningen ska attesteras av någon annan.';
  cards.set(
    'refused-stranger',
    noticeCard(attest, { state: 'open' }, frame, { text: stranger, mayTryAgain: false }),
  );
  cards.set('refused', refusedCard('Kortet gäller något som inte finns längre.', frame));
  const waiting = { ...order, task: 'attest', dueOn } as const;
  const waitingReview = { ...review, task: 'review', dueOn: undefined } as const;
  cards.set('status', statusCard([waiting, waitingReview], frame));
  cards.set('status-nothing', statusCard([], frame));
  cards.set(
    'status-many',
    statusCard(
      Array.from({ length: 12 }, () => waiting),
      frame,
    ),
  );
  const control = { clusterName: order.unitName, period: order.period, dueOn, doneOn: undefined } as const;
  cards.set(
    'controls',
    controlsCard(
      [
        { ...control, status: 'expected' },
        { ...control, status: 'done', doneOn: '2026-11-21' },
        { ...control, status: 'deviation' },
      ],
      2026,
      frame,
    ),
  );
  cards.set('controls-none', controlsCard([], 2026, frame));
  for (const why of ['welcome', 'asked', 'unknown'] as const) {
    cards.set(`help-${why}`, helpCard(why, { hasAccess: false }, frame));
    cards.set(`help-${why}-with-access`, helpCard(why, { hasAccess: true }, frame));
  }
  return cards;
};
