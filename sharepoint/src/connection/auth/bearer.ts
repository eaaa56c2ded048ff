import { addHeaders, behaviour } from '../behaviour.ts';
import type { Behaviour } from '../behaviour.ts';
import { SharePointFailure } from '../failure.ts';

/**
 * Signs requests with a bearer token (SharePoint then asks for no form digest).
 * @param tokenFor gives a valid token for a SharePoint origin such as `https://contoso.sharepoint.com`;
 * what it throws becomes the failure `signed-out`.
 */
export const bearer = (tokenFor: (origin: string) => string | Promise<string>): Behaviour =>
  behaviour((request) => {
    request.on.auth.replace(async (url, init) => {
      let token: string;
      try {
        token = await tokenFor(url.origin);
      } catch (cause) {
        throw new SharePointFailure('signed-out', { cause });
      }
      return [url, addHeaders(init, { Authorization: `Bearer ${token}` })];
    });
  });
