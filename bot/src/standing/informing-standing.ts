import type { PersonId } from '@loggkontroll/core/organisation';
import { yetToConfirm } from '@loggkontroll/core/workflow';
import type { Informing } from '@loggkontroll/core/workflow';
import type { InformingAbout } from '../cards/index.ts';

/** How a round of informing stands with what a notice asks of one person: to confirm for themselves, or to see to the rest. */
export const informingStanding = (
  { kind, step }: Pick<InformingAbout, 'kind' | 'step'>,
  informing: Informing,
  viewer: PersonId,
): { readonly state: 'open' | 'done' } => {
  const left = informing.status === 'open' ? yetToConfirm(informing) : [];
  const isOpen =
    step === 'read'
      ? left.some(({ personId }) => personId === viewer)
      : left.length > 0 && (kind === 'escalation' || informing.responsible === viewer);
  return { state: isOpen ? 'open' : 'done' };
};
