import type { NoticeKind } from '@loggkontroll/core/notice';
import type { Tone } from './template.ts';
import type { TabTarget } from './tab-link.ts';

/** The kinds whose words do not depend on the step. */
export type AnnouncedKind = Exclude<NoticeKind, 'reminder' | 'late' | 'escalation' | 'attest-order'>;

/** Where in the texts each kind of notice has its words. */
export const textKeyOf = {
  'period-begins': 'periodBegins',
  'units-selected': 'unitsSelected',
  'order-rejected': 'orderRejected',
  'days-to-draw': 'daysToDraw',
  'window-to-draw': 'windowToDraw',
  'log-to-deliver': 'logToDeliver',
  'log-to-send': 'logToSend',
  'log-sent': 'logSent',
  'log-not-received': 'logNotReceived',
  'log-to-take-out': 'logToTakeOut',
  'log-to-hand-over': 'logToHandOver',
  'log-delivered': 'logDelivered',
  'log-received': 'logReceived',
  'log-to-destroy': 'logToDestroy',
  'review-reported': 'reviewReported',
  'year-can-be-signed': 'yearCanBeSigned',
} as const satisfies Record<AnnouncedKind, string>;

/** How urgent each kind of notice looks while it is open. */
export const toneOf: Record<NoticeKind, Tone> = {
  'period-begins': 'accent',
  'units-selected': 'accent',
  'attest-order': 'accent',
  'order-rejected': 'warning',
  'days-to-draw': 'accent',
  'window-to-draw': 'accent',
  'log-to-deliver': 'accent',
  'log-to-send': 'accent',
  'log-sent': 'accent',
  'log-not-received': 'warning',
  'log-to-take-out': 'accent',
  'log-to-hand-over': 'accent',
  'log-delivered': 'accent',
  'log-received': 'accent',
  'log-to-destroy': 'accent',
  'review-reported': 'good',
  reminder: 'warning',
  late: 'attention',
  escalation: 'attention',
  'year-can-be-signed': 'good',
};

/** The page of the tab where a record is worked on, and the words for opening it. */
export const pageOf = {
  plan: { page: 'plan', open: 'plan' },
  order: { page: 'orders', open: 'order' },
  review: { page: 'review', open: 'review' },
  targeted: { page: 'targeted', open: 'targeted' },
  extract: { page: 'extracts', open: 'extract' },
  informing: { page: 'informing', open: 'informing' },
  authorisation: { page: 'authorisations', open: 'authorisation' },
  'year-end': { page: 'year-end', open: 'yearEnd' },
} as const satisfies Record<string, { page: TabTarget['page']; open: string }>;
