import '@pnp/sp/security/index.js';
import { merge } from '../connection/merge.ts';
import type { Site } from '../connection/index.ts';
import { maskOf, ownLevels } from '../schema/index.ts';
import type { OwnLevel } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Mode, Told } from './progress.ts';

/** SharePoint sorts levels by this on the site's settings page. */
const order = 200;

/** Creates the suite's permission levels, and puts right those that allow more or less than they should. */
export const ensureLevels = async ({ sp }: Site, mode: Mode): Promise<readonly Told[]> => {
  const there = await sp.web.roleDefinitions
    .select('Id', 'Name', 'Description', 'BasePermissions')
    .top(500)();
  const told: Told[] = [];
  for (const [name, { description }] of Object.entries(ownLevels)) {
    const mask = maskOf(name as OwnLevel);
    const level = there.find(({ Name }) => Name === name);
    if (level === undefined) {
      if (mode === 'put-right') {
        await sp.web.roleDefinitions.add(name, description, order, {
          High: Number(mask.High),
          Low: Number(mask.Low),
        });
      }
      told.push({ name, outcome: 'created' });
      continue;
    }
    const { High, Low } = level.BasePermissions;
    const divergences = divergencesOf(
      { ...mask, Description: description },
      { High: String(High), Low: String(Low), Description: level.Description },
    );
    if (divergences.length > 0 && mode === 'put-right') {
      await merge(sp.web.roleDefinitions.getById(level.Id), {
        BasePermissions: mask,
        Description: description,
      });
    }
    told.push(toldOf(name, divergences));
  }
  return told;
};
