import { isRecord } from '../store/row.ts';
import type { App, Directory, Person } from '../store/directory.ts';

/** Who signed in: a person, or an application by itself. */
export type Caller =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'app'; readonly app: App };

/** Short name of a caller, for the request log. */
export const callerName = (caller: Caller): string =>
  caller.kind === 'person' ? caller.person.oid : caller.app.clientId;

/** Name of the cookie that signs a browser in, as SharePoint's own sign-in does. */
export const signInCookie = 'FedAuth';

/** A token of local mode: `local.` and base64url of `{"oid": …}` for a person, `{"app": …}` for an application. */
export const tokenFor = (claims: { readonly oid: string } | { readonly app: string }): string =>
  `local.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;

interface Claims {
  readonly oid: string | undefined;
  readonly app: string | undefined;
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function readClaims(token: string): Claims | undefined {
  const [scheme, payload] = token.split('.');
  if (scheme !== 'local' || payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isRecord(claims) ? { oid: textIn(claims.oid), app: textIn(claims.app) } : undefined;
  } catch {
    return undefined;
  }
}

const claimsKept = 1000;
const claimsByToken = new Map<string, Claims>();

/** Whoever asks asks again with the same token. */
function claimsOf(token: string): Claims | undefined {
  const known = claimsByToken.get(token);
  if (known) return known;
  const claims = readClaims(token);
  if (claimsByToken.size >= claimsKept) claimsByToken.clear();
  if (claims) claimsByToken.set(token, claims);
  return claims;
}

export function callerOf(token: string, directory: Directory): Caller | undefined {
  const claims = claimsOf(token);
  if (claims?.oid !== undefined) {
    const person = directory.person(claims.oid);
    return person && { kind: 'person', person };
  }
  if (claims?.app !== undefined) {
    const app = directory.app(claims.app);
    return app && { kind: 'app', app };
  }
  return undefined;
}

const cookieValue = (header: string | undefined, name: string): string | undefined =>
  (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The token a request carries, and whether a browser sent it by itself (then writes need a digest). */
export function presentedToken(
  headers: Readonly<Record<string, string>>,
): { readonly token: string; readonly byCookie: boolean } | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, byCookie: false };
  const cookie = cookieValue(headers.cookie, signInCookie);
  return cookie === undefined ? undefined : { token: cookie, byCookie: true };
}
