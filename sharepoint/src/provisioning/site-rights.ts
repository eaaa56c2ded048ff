import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import { levelId, levelIds } from '../connection/levels.ts';
import { rightsOfGroups } from '../connection/group-rights.ts';
import { assignmentsOf, has } from '../connection/rights.ts';
import { rightsDivergences } from './progress.ts';
import type { Divergence, Mode } from './progress.ts';
import type { Site } from '../connection/index.ts';
import type { SiteSchema } from '../schema/index.ts';

/**
 * Gives the suite's groups their rights to the site. On the Vault, everybody else who is not an owner loses theirs:
 * the bot's lists inherit from the site.
 */
export const ensureSiteRights = async (
  site: Site,
  schema: SiteSchema,
  mode: Mode,
): Promise<readonly Divergence[]> => {
  const wanted = await rightsOfGroups(site, schema.groupRights);
  const there = await assignmentsOf(site, (sp) => sp.web);
  const fullControl = levelId(await levelIds(site), 'Full Control');
  const foreign =
    schema.name === 'vault'
      ? there.filter((right) => right.levelId !== fullControl && !has(wanted, right))
      : [];
  const missing = wanted.filter((right) => !has(there, right));
  const changes: Operation<unknown>[] = [
    ...foreign.map(
      ({ principalId, levelId: id }): Operation<unknown> =>
        (sp) =>
          sp.web.roleAssignments.remove(principalId, id),
    ),
    ...missing.map(
      ({ principalId, levelId: id }): Operation<unknown> =>
        (sp) =>
          sp.web.roleAssignments.add(principalId, id),
    ),
  ];
  if (mode === 'put-right') await inBatches(site, changes);
  return rightsDivergences({ inherits: false, extra: foreign, missing });
};
