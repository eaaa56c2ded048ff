import type { Person, PersonId, Role } from '@loggkontroll/core/organisation';
import type { OwnWord } from '@loggkontroll/core/waiting';
import type { Policy } from '@loggkontroll/core/policy';
import type { Actor, Context } from '@loggkontroll/core/workflow';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import type { UnusablePolicy } from '@loggkontroll/ui/components';
import type { Language } from '@loggkontroll/ui/texts';
import type { Clock } from './clock.ts';

/** Who uses the tab, with what rights, under which policy and clock. */
export interface Session {
  /** Both sites, with this person's own rights. */
  readonly connection: Connection;
  readonly me: Pick<Person, 'name'> & { readonly personId: PersonId };
  readonly roles: readonly Role[];
  /** The organisation's policies in force. */
  readonly policies: readonly Policy[];
  /** Those of the organisation's that cannot be used. */
  readonly unusable: readonly UnusablePolicy[];
  /** What the bot had told this person alone when the session was opened. */
  readonly ownWord: OwnWord;
  /** The same as it is now. */
  readonly latestWord: () => Promise<OwnWord>;
  /** The one whose periods are planned and followed up; where none in force can be planned, the first of them. */
  readonly policy: Policy;
  readonly clock: Clock;
  readonly language: Language;
  /** The bot's client id, when the organisation has told. */
  readonly botId?: string;
  /** The SharePoint page with the web part *Internkontroll*, when the organisation has told. */
  readonly yearEndUrl?: string;
}

/** The session's person as deciders see them. */
export const actorOf = ({ me, roles }: Session): Actor => ({ personId: me.personId, roles });

/** What deciders depend on besides record and command: this person, now. */
export const contextOf = (session: Session): Context => ({
  actor: actorOf(session),
  now: session.clock.now(),
});
