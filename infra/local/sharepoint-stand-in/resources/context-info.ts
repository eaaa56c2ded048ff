import { valueOf } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createDigest, digestSeconds } from '../protocol/digest.ts';
import { method, type Resource } from '../protocol/resource.ts';

/** `contextinfo`: the digest that writes by a signed-in browser carry. */
export const contextInfo = (context: Context): Resource =>
  method(() =>
    valueOf('GetContextWebInformation', {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: createDigest(context.store.clock.milliseconds()),
      LibraryVersion: '16.0.26000.12000',
      SiteFullUrl: `${context.origin}${context.site.path}`,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: context.webUrl,
    }),
  );
