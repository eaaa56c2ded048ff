import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { instantFromMs, swedishDayOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Context } from '@loggkontroll/core/workflow';
import { connect, webPart } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { Me, Organisation } from '@loggkontroll/sharepoint/organisation';
import { openDestructions, openRegister } from '@loggkontroll/sharepoint/records';
import type { Destructions, Register } from '@loggkontroll/sharepoint/records';
import { openSettings } from '@loggkontroll/sharepoint/settings';
import type { Settings } from '@loggkontroll/sharepoint/settings';

/** The Register as the signed-in person sees it from a page. */
export interface Session {
  readonly register: Register;
  readonly destructions: Destructions;
  readonly organisation: Organisation;
  readonly settings: Settings;
  /** The PersonId, where the page tells it. */
  readonly myId: PersonId | undefined;
  /** Today in Sweden. */
  readonly today: () => IsoDate;
  /** What a decision depends on when this person acts now. */
  readonly acting: (me: Me) => Context;
}

/** Somebody is looking: a lost connection is told after some seven seconds; the form keeps what was typed. */
const patience = { tries: 4, longestWait: 15, longestSilence: 60 };

/** The signed-in person's id in the directory; the framework's types name a class that they leave out. */
const myIdFrom = ({ pageContext }: WebPartContext): PersonId | undefined => {
  const info = pageContext.aadInfo as unknown as { readonly userId: { toString: () => string } } | undefined;
  return info === undefined ? undefined : info.userId.toString();
};

/** The Register's address is the page's own site unless the web part's settings name another. */
export const openSession = (context: WebPartContext, registerUrl: string): Session => {
  const address = registerUrl.trim() === '' ? context.pageContext.web.absoluteUrl : registerUrl.trim();
  const myId = myIdFrom(context);
  const connection = connect({
    registerUrl: address,
    vaultUrl: address,
    auth: webPart(patience),
    patience,
    ...(myId !== undefined && { personId: myId }),
  });
  const now = (): ReturnType<typeof instantFromMs> => instantFromMs(Date.now());
  return {
    register: openRegister(connection),
    destructions: openDestructions(connection),
    organisation: openOrganisation(connection),
    settings: openSettings(connection),
    myId,
    today: () => swedishDayOf(now()),
    acting: ({ personId: actor, roles }) => ({ actor: { personId: actor, roles }, now: now() }),
  };
};
