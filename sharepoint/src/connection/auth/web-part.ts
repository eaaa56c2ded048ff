import { failureOf } from '../answers.ts';
import { addHeaders, behaviour } from '../behaviour.ts';
import type { Behaviour } from '../behaviour.ts';
import { patience, sendPatiently } from '../sending.ts';
import type { Patience, Send } from '../sending.ts';

interface Digest {
  readonly value: string;
  readonly expires: number;
}

/** `…/_api/contextinfo` of the web that an address belongs to. */
const contextInfoOf = (url: URL): string => `${url.href.split('/_api/')[0] ?? ''}/_api/contextinfo`;

/** Asked as patiently as anything else: it is a POST, and yet changes nothing. */
const askForDigest = async (url: URL, send: Send): Promise<Digest> => {
  const response = await send(
    contextInfoOf(url),
    { method: 'POST', headers: { Accept: 'application/json' }, credentials: 'same-origin' },
    true,
  );
  if (!response.ok) throw await failureOf(response);
  const { FormDigestValue, FormDigestTimeoutSeconds } = (await response.json()) as {
    readonly FormDigestValue: string;
    readonly FormDigestTimeoutSeconds: number;
  };
  return { value: FormDigestValue, expires: Date.now() + (FormDigestTimeoutSeconds - 60) * 1000 };
};

/**
 * The person who is signed in to the SharePoint page that shows the web part: the browser's cookies, and a form
 * digest for writes. Digests are kept per connection and web, and dropped a minute early, since PnPjs's own cache is
 * one for the whole page and outlives a change of person. `patient` as the connection's.
 */
export const webPart = (patient: Partial<Patience> = {}): Behaviour => {
  const send = sendPatiently({ ...patience, ...patient });
  const digests = new Map<string, Promise<Digest>>();
  const digestFor = async (url: URL): Promise<string> => {
    const key = contextInfoOf(url);
    const kept = await digests.get(key)?.catch(() => undefined);
    if (kept && kept.expires > Date.now()) return kept.value;
    const asked = askForDigest(url, send);
    digests.set(key, asked);
    return (await asked).value;
  };
  return behaviour((request) => {
    request.on.auth.replace(async (url, init) =>
      (init.method ?? 'GET') === 'GET'
        ? [url, init]
        : [url, addHeaders(init, { 'X-RequestDigest': await digestFor(url) })],
    );
  });
};
