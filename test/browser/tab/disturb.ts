import type { LocalSites } from '@loggkontroll/infra/local/sites';

/** Whatever stands on the stand-in. */
interface Disturbed {
  readonly sites: Pick<LocalSites, 'standIn'>;
}

/** What SharePoint is to do to the requests that come: see the stand-in's `/_local/throttle` and `/_local/fault`. */
interface Disturbance {
  /** A part of the address, as a regular expression. */
  readonly match?: string;
  readonly method?: string;
  readonly times?: number;
  readonly status?: number;
}

const tell = async ({ sites }: Disturbed, what: string, settings: unknown): Promise<void> => {
  const answer = await fetch(`${sites.standIn.url}/_local/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  if (!answer.ok) throw new Error(`${what}: ${answer.status}`);
};

/** SharePoint asks so many requests to wait so many seconds. */
export const throttle = (
  suite: Disturbed,
  settings: Disturbance & { readonly retryAfter: number },
): Promise<void> => tell(suite, 'throttle', settings);

/** The connection is lost `before` SharePoint does what was asked, or `after` it did. */
export const drop = (
  suite: Disturbed,
  settings: Disturbance & { readonly when: 'before' | 'after' },
): Promise<void> => tell(suite, 'fault', settings);

/** All is well again. */
export const calm = async ({ sites }: Disturbed): Promise<void> => {
  for (const what of ['throttle', 'fault']) {
    await fetch(`${sites.standIn.url}/_local/${what}`, { method: 'DELETE' });
  }
};
