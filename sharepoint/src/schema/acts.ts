import { ownLevels } from './level.ts';
import type { Level, Permission } from './level.ts';

/** What somebody can do in a list: see items, see their former versions, add, change and remove items, change the list itself. */
export type Act = 'read' | 'versions' | 'add' | 'edit' | 'delete' | 'manage';

const needed: Readonly<Record<Act, Permission>> = {
  read: 'ViewListItems',
  versions: 'ViewVersions',
  add: 'AddListItems',
  edit: 'EditListItems',
  delete: 'DeleteListItems',
  manage: 'ManageLists',
};

/** All acts, from reading to managing. */
export const acts = Object.keys(needed) as readonly Act[];

/** What SharePoint's own levels allow, as every site has them unless somebody has changed them. */
const builtIn: Readonly<Record<Exclude<Level, keyof typeof ownLevels>, readonly Act[]>> = {
  Read: ['read', 'versions'],
  'Full Control': acts,
};

/** What a permission level allows. */
export const actsOf = (level: Level): readonly Act[] => {
  if (level in builtIn) return builtIn[level as keyof typeof builtIn];
  const allowed: readonly Permission[] = ownLevels[level as keyof typeof ownLevels].permissions;
  return acts.filter((act) => allowed.includes(needed[act]));
};
