import {
  asksTheResponsible,
  authorisationDueOn,
  authorisationStepOf,
  authorisationWaitsFor,
  awaitedSupplements,
  extractDueOn,
  extractWaitsFor,
  informingDueOn,
  informingWaitsFor,
  readerOf,
  stepInTurn,
  targetedDueOn,
  targetedWaitsFor,
  whoKnow,
} from '../workflow/index.ts';
import type { Authorisation, ClientExtract, Informing, Targeted } from '../workflow/index.ts';
import type { Awaited, AwaitedBy } from './awaited.ts';

/** Nothing where it waits for nobody, or for the bot. */
const waiting = (
  waitsFor: string | undefined,
  dueOn: string | undefined,
  awaited: Awaited,
): readonly AwaitedBy[] =>
  waitsFor === undefined || waitsFor === 'role:bot'
    ? []
    : [{ ...awaited, waitsFor, ...(dueOn === undefined ? {} : { dueOn }) }];

const targetedErrand = (targeted: Targeted): string => {
  if (targeted.wanted.length > 0) return 'appoint';
  return awaitedSupplements(targeted).length > 0 ? 'supplement' : (stepInTurn(targeted) ?? 'appoint');
};

/** What waits for whom in a targeted review; its review stands among the reviews. */
export const awaitedInTargeted = (targeted: Targeted): readonly AwaitedBy[] => {
  const { targetedId: recordId, number } = targeted;
  const awaited = { record: 'targeted', recordId, number, errand: targetedErrand(targeted) } as const;
  return waiting(targetedWaitsFor(targeted), targetedDueOn(targeted), awaited);
};

/** That the reviewer has not said yet whom each file that was added to the log concerns, so that it can go to their cases. */
export const awaitedOfSupplements = (targeted: Targeted): readonly AwaitedBy[] => {
  const { targetedId: recordId, number, reviewBy } = targeted;
  return waiting(readerOf(targeted), reviewBy, { record: 'targeted', recordId, number, errand: 'concerns' });
};

/** That those who know whom it is about are to ask for somebody else, since the one who was appointed stands in the log. */
export const awaitedOfReader = (targeted: Targeted): readonly AwaitedBy[] => {
  const { targetedId: recordId, number, reviewBy } = targeted;
  const awaited = { record: 'targeted', recordId, number, errand: 'ask-another' } as const;
  return whoKnow(targeted).flatMap((who) => waiting(who, reviewBy, awaited));
};

/** What waits for whom in a client extract. */
export const awaitedInExtract = (extract: ClientExtract): readonly AwaitedBy[] => {
  const { extractId: recordId, number, status } = extract;
  const awaited = { record: 'extract', recordId, number, errand: status } as const;
  return waiting(extractWaitsFor(extract), extractDueOn(extract), awaited);
};

/** What waits for whom in an authorisation review. */
export const awaitedInAuthorisation = (authorisation: Authorisation): readonly AwaitedBy[] => {
  const { authorisationId: recordId, number } = authorisation;
  const errand = authorisationStepOf(authorisation) ?? '';
  return waiting(authorisationWaitsFor(authorisation), authorisationDueOn(authorisation), {
    ...{ record: 'authorisation', recordId, number, errand },
  });
};

/**
 * What waits for whom in a round of informing on a day (ISO date), by its unit's name: nothing while those left can confirm by
 * themselves.
 */
export const awaitedInInforming = (
  informing: Informing,
  unitName: string,
  on: string,
): readonly AwaitedBy[] =>
  asksTheResponsible(informing, on)
    ? waiting(informingWaitsFor(informing), informingDueOn(informing), {
        ...{ record: 'informing', recordId: informing.informingId, number: unitName, errand: 'tell' },
      })
    : [];
