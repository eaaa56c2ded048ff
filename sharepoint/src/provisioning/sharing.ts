import '@pnp/sp/sites/index.js';
import type { Site } from '../connection/index.ts';
import type { SiteSchema } from '../schema/index.ts';
import type { ProvisionRefusal } from './refusal.ts';

interface SharingOfSite {
  readonly GroupId?: string;
  readonly ShareByEmailEnabled?: boolean;
  readonly ShareByLinkEnabled?: boolean;
}

interface SharingOfWeb {
  readonly MembersCanShare?: boolean;
  readonly NoCrawl?: boolean;
}

const noGroup = '00000000-0000-0000-0000-000000000000';

/** Everything about a site's sharing that is unsafe for what it will hold; only reads. */
export const unsafeSharing = async (
  { sp }: Site,
  { name: site, searchable }: SiteSchema,
): Promise<readonly ProvisionRefusal[]> => {
  const ofSite = (await sp.site.select(
    'GroupId',
    'ShareByEmailEnabled',
    'ShareByLinkEnabled',
  )()) as unknown as SharingOfSite;
  const ofWeb = (await sp.web.select('MembersCanShare', 'NoCrawl')()) as unknown as SharingOfWeb;
  const found: ProvisionRefusal[] = [];
  if (ofSite.ShareByEmailEnabled !== false) found.push({ code: 'site-shared-externally', site });
  if (ofSite.ShareByLinkEnabled !== false) found.push({ code: 'site-has-anonymous-links', site });
  if (ofWeb.MembersCanShare !== false) found.push({ code: 'site-members-can-share', site });
  if (site === 'vault' && (ofSite.GroupId ?? noGroup) !== noGroup) found.push({ code: 'vault-has-group' });
  if (!searchable && ofWeb.NoCrawl !== true) found.push({ code: 'vault-is-searchable' });
  return found;
};
