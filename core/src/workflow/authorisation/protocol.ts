import type { PersonId } from '../../organisation/index.ts';
import type { Authorisation } from './authorisation.ts';
import type { AccessOutcome, AuthorisationScope } from './codes.ts';

/** One act of a review, as the protocol tells it. */
export interface ProtocolAct {
  readonly act:
    'listed' | 'decided' | 'own-access-decided' | 'carried-out' | 'flaw-found' | 'flaw-assessed' | 'signed';
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

/** What the controller documents: what was checked, when and by whom (FFS 5.5), and what came of it. No name of anybody with access. */
export interface AuthorisationProtocol {
  readonly number: string;
  readonly unitId: string;
  readonly scope: AuthorisationScope;
  /** Absent where it would be about one person. */
  readonly accounts: number | undefined;
  readonly outcome: AccessOutcome | undefined;
  /** ISO date of the list that was gone through. */
  readonly listOf: string | undefined;
  /** Oldest first. */
  readonly acts: readonly ProtocolAct[];
}

/** The protocol of a review, as far as it has come. Source: A3. */
export const authorisationProtocol = (authorisation: Authorisation): AuthorisationProtocol => {
  const { number, unitId, scope, listed, goneThrough, answered, ownAnswered, carriedOut, flaw, closed } =
    authorisation;
  const done = [
    ['listed', listed],
    ['decided', answered ?? goneThrough],
    ['own-access-decided', ownAnswered],
    ['carried-out', carriedOut],
    ['flaw-found', flaw],
    ['flaw-assessed', flaw?.assessed],
    ['signed', closed],
  ] as const;
  const acts = done.flatMap(([act, by]) => (by ? [{ act, by: by.by, at: by.at }] : []));
  return {
    number,
    unitId,
    scope,
    accounts: listed?.list.accounts,
    outcome: answered?.answer.outcome ?? goneThrough?.outcome,
    listOf: listed?.list.takenOn ?? goneThrough?.on,
    acts: acts.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
  };
};
