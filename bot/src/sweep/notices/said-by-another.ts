import type { PersonId } from '@loggkontroll/core/organisation';
import { isOnlyTold } from '../../cards/index.ts';
import type { AnyNotice } from './due-notices.ts';

interface Errand {
  readonly notice: Pick<AnyNotice, 'kind' | 'step' | 'subject'>;
  readonly personId: PersonId;
}

type Kind = AnyNotice['kind'];

const never: readonly Kind[] = ['units-selected', 'order-rejected', 'late', 'escalation'];

/** What makes another notice of the same step needless, when both would go out at once. */
const saidBy = (kind: Kind): ((other: Kind) => boolean) => {
  if (kind === 'reminder') {
    return (other) => other !== 'reminder' && other !== 'escalation' && !isOnlyTold(other);
  }
  return never.includes(kind) || isOnlyTold(kind) ? () => false : (other) => other === 'late';
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
