import type { Behaviour } from '../behaviour.ts';
import { bearer } from './bearer.ts';

const base64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const localToken = (claims: { readonly oid: string } | { readonly app: string }): string =>
  `local.${base64Url(JSON.stringify(claims))}`;

/** A person of the demo municipality, against the stand-in only: SharePoint knows no such token. */
export const localPersona = (personId: string): Behaviour => bearer(() => localToken({ oid: personId }));

/** The bot or another application, against the stand-in only. */
export const localApp = (appId: string): Behaviour => bearer(() => localToken({ app: appId }));
