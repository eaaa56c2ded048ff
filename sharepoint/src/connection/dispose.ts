import { spPost, SPQueryable } from '@pnp/sp';
import type { LogFate } from '@loggkontroll/core/workflow';
import type { Site } from './connect.ts';
import { isSharePointFailure } from './failure.ts';
import { unless } from './failure-guard.ts';

/** How long SharePoint keeps what was deleted, both stages of the recycle bin together. */
const daysInRecycleBin = 93;
const dayMs = 86_400_000;

const preservationHold = 'PreservationHoldLibrary';

/** True when a retention policy keeps copies of what is deleted from this site. */
const isPreserved = async (site: Site): Promise<boolean> =>
  unless(
    site.sp.web
      .getList(`${site.path}/${preservationHold}`)
      .select('Id')()
      .then(() => true),
    ['not-found'],
    false,
  );

const binItem = (site: Site, of: 'web' | 'site', id: string, action = '') =>
  SPQueryable([site.sp.web, `${site.url}/_api/${of}/RecycleBin('${id}')${action}`]);

/** Deletes from the users' recycle bin, then from the administrators'; true when it is in neither. */
export const emptyBins = async (site: Site, id: string): Promise<boolean> => {
  const refused = ['forbidden', 'rejected', 'not-found'] as const;
  await unless(spPost(binItem(site, 'web', id, '/DeleteObject')), refused, undefined);
  await unless(spPost(binItem(site, 'site', id, '/DeleteObject')), refused, undefined);
  return unless(
    binItem(site, 'site', id)().then(() => false),
    ['not-found'],
    true,
  );
};

/** Where something lay: a path on the server, in it or in a folder of it, and its name there. */
export interface Whereabouts {
  readonly under: string;
  readonly leaf: string;
}

interface Recycled {
  readonly Id: string;
  readonly DirName: string;
  readonly LeafName: string;
}

/** As many as SharePoint gives in one answer; the bot empties what it recycles, so that there are few. */
const lookedThrough = 5000;

const inBin = (site: Site, of: 'web' | 'site'): Promise<readonly Recycled[]> =>
  SPQueryable([
    site.sp.web,
    `${site.url}/_api/${of}/RecycleBin?$select=Id,DirName,LeafName&$top=${lookedThrough}`,
  ])<readonly Recycled[]>();

/** What an instance has recycled that died before it could empty the bins. Two requests. */
const leftInBins = async (site: Site, { under, leaf }: Whereabouts): Promise<readonly string[]> => {
  const folder = `${under.replace(/^\//, '').toLowerCase()}/`;
  const recycled = [...(await inBin(site, 'web')), ...(await inBin(site, 'site'))];
  const ids = recycled
    .filter(
      ({ DirName, LeafName }) =>
        LeafName.toLowerCase() === leaf.toLowerCase() && `${DirName.toLowerCase()}/`.startsWith(folder),
    )
    .map(({ Id }) => Id);
  return [...new Set(ids)];
};

const emptiedOf = async (site: Site, ids: readonly string[]): Promise<boolean> => {
  let isEmptied = ids.length > 0;
  for (const id of ids) isEmptied = (await emptyBins(site, id)) && isEmptied;
  return isEmptied;
};

/** What became of something, and whether it is still where it was. */
export interface Disposed {
  readonly fate: Exclude<LogFate, { readonly fate: 'kept' }>;
  readonly isThere: boolean;
}

/**
 * Lets something be recycled, with its versions, empties the recycle bins of it, and says honestly what came of it: gone,
 * recoverable until a day, or held by what the organisation has set to keep: then the bins are emptied too, so that there is
 * no other copy than the held one, which SharePoint lets go by its own bin once nothing holds it. What was recycled already is
 * looked for where it `lay`, in the bins; where it is not found it may lie in one all the same, and that is what is then told.
 * SharePoint's own backups (14 days, restored by Microsoft for a whole site) are beyond what can be told.
 */
export const disposeOf = async (
  site: Site,
  recycle: () => Promise<unknown>,
  lay: Whereabouts,
  now: string,
): Promise<Disposed> => {
  let id: unknown;
  try {
    id = await unless(recycle(), ['not-found'], undefined);
  } catch (error) {
    if (isSharePointFailure(error, 'rejected'))
      return { fate: { fate: 'held', heldBy: 'retention-label' }, isThere: true };
    throw error;
  }
  const ids = typeof id === 'string' ? [id] : await leftInBins(site, lay);
  const isEmptied = await emptiedOf(site, ids);
  if (await isPreserved(site)) return { fate: { fate: 'held', heldBy: 'retention-policy' }, isThere: false };
  const fate = { fate: 'deleted', deletedAt: now } as const;
  if (isEmptied) return { fate, isThere: false };
  const recoverableUntil = new Date(Date.parse(now) + daysInRecycleBin * dayMs).toISOString();
  return { fate: { ...fate, recoverableUntil }, isThere: false };
};
