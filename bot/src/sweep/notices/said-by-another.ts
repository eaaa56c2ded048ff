import type { Notice, NoticeKind } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';

interface Errand {
  readonly notice: Pick<Notice, 'kind' | 'step' | 'subject'>;
  readonly personId: PersonId;
}

/** What makes another notice of the same step needless, when both would go out at once. */
const saidBy = (kind: NoticeKind): ((other: NoticeKind) => boolean) => {
  switch (kind) {
    case 'reminder':
      return (other) => other !== 'reminder' && other !== 'escalation';
    case 'period-begins':
    case 'attest-order':
    case 'days-to-draw':
    case 'log-to-hand-over':
    case 'log-delivered':
    case 'year-can-be-signed':
      return (other) => other === 'late';
    case 'units-selected':
    case 'order-rejected':
    case 'late':
    case 'escalation':
      return () => false;
  }
};

/**
 * Whether a person would be told the same thing twice at once, as when the bot has been away: a reminder says nothing
 * that an announcement does not, and what is late need not be announced first.
 */
export const isSaidByAnother = ({ notice, personId }: Errand, errands: readonly Errand[]): boolean =>
  errands.some(
    (other) =>
      other.personId === personId &&
      other.notice.step === notice.step &&
      other.notice.subject.recordId === notice.subject.recordId &&
      saidBy(notice.kind)(other.notice.kind),
  );
