import type { PersonId } from '../../organisation/index.ts';
import { targetedParts } from './codes.ts';
import type { TargetedPart } from './codes.ts';
import type { TargetedRefusal } from './refusal.ts';
import type { Targeted, TargetedFacts } from './targeted.ts';

/** A record's people, as far as they are known: the facts when it is requested, and what has happened since. */
export type Cast = Pick<
  TargetedFacts,
  | 'requester'
  | 'decider'
  | 'orderer'
  | 'attestant'
  | 'ownRequestAllowed'
  | 'ownOrderAllowed'
  | 'giver'
  | 'reading'
> & { readonly administrator?: PersonId };

type Place = TargetedPart | 'orderer';

/** Who stands in a place; undefined where nobody does. */
export const personIn = (place: Place, cast: Cast): PersonId | undefined => {
  if (place === 'receiver' || place === 'reviewer') {
    return cast.reading.by === 'reviewer' ? cast.reading[place] : undefined;
  }
  return cast[place];
};

/** Who has what the requester has, when somebody else takes over the request: what is ordered or decided with it too. */
export const requestedBy = (
  { requester, orderer, decider }: Pick<Cast, 'requester' | 'orderer' | 'decider'>,
  next: PersonId,
): Pick<Cast, 'requester' | 'orderer' | 'decider'> => {
  const inTurn = (personId: PersonId | undefined) => (personId === requester ? next : personId);
  return { requester: next, orderer: inTurn(orderer), decider: inTurn(decider) };
};

/** The pairs of places that one person must not fill in this record. */
const kept = (cast: Cast): readonly (readonly [TargetedPart | 'orderer', Place])[] => {
  const ordersForOthers = cast.orderer !== undefined && cast.orderer !== cast.requester;
  const forProvider = cast.reading.by === 'private-provider';
  return [
    ...(ordersForOthers
      ? ([
          ['orderer', 'giver'],
          ['orderer', 'receiver'],
          ['orderer', 'reviewer'],
        ] as const)
      : []),
    ...(cast.ownOrderAllowed ? [] : ([['attestant', 'orderer']] as const)),
    ...(cast.ownRequestAllowed ? [] : ([['attestant', 'requester']] as const)),
    ...(['decider', 'attestant', 'receiver', 'reviewer'] as const).map(
      (part) => ['administrator', part] as const,
    ),
    ...(forProvider
      ? []
      : (['giver', 'orderer', 'requester'] as const).map((part) => ['administrator', part] as const)),
  ];
};

/**
 * The first two places that one person fills though they must be kept apart, as a refusal:
 * - the orderer who orders for others learns neither whom it is about nor what the log says, so is neither giver,
 *   receiver nor reviewer (FFS 7.2, 7.3);
 * - the attestant has not ordered, and where the policy says so not requested, what they attest (FFS 7.2);
 * - the log administrator who takes the log out has no other part: they alone learn the name without needing the log
 *   (FFS 7.3); but for a private provider, whose request they write down themselves (VON, T3).
 * Requester, attestant, giver and receiver may otherwise be one person: VON, LEAN, R1177.
 */
export const coincidence = (cast: Cast): TargetedRefusal | undefined => {
  const clash = kept(cast).find(([part, other]) => {
    const person = personIn(part, cast);
    return person !== undefined && person === personIn(other, cast);
  });
  return clash && { code: 'targeted-parts-coincide', part: clash[0], other: clash[1] };
};

/** Whether somebody has stood back from a place, for whatever reason. */
export const hasStoodBack = (
  { stoodBack }: Pick<Targeted, 'stoodBack'>,
  part: TargetedPart,
  personId: PersonId,
): boolean => stoodBack.some((each) => each.part === part && each.personId === personId);

/**
 * The places that somebody fills: what whoever knows whom a review is about, and where, looks up before the log is
 * delivered, so as to ask for another there (`askForAnother`). Nobody attests, gives, takes out, receives or reviews a
 * log that includes themselves (S3). Not for showing to anybody else.
 */
export const partsOf = (personId: PersonId, targeted: Targeted): readonly TargetedPart[] =>
  targetedParts.filter(
    (part) =>
      part !== 'requester' &&
      personIn(part, targeted) === personId &&
      !targeted.wanted.includes(part) &&
      (part !== 'reviewer' || personIn('receiver', targeted) !== personId),
  );
