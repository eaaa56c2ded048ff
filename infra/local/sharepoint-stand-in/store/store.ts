import { createMaskMemory, type MaskMemory } from '../rights/judge.ts';
import { createRoles, type Roles } from '../rights/roles.ts';
import { createScopes, type Scopes } from '../rights/scopes.ts';
import { createBlobs, type Blobs } from './blobs.ts';
import { createChangeLog, type ChangeLog } from './changes.ts';
import { createClock, type Clock } from './clock.ts';
import { openDatabase, type Database } from './database.ts';
import { createDirectory, type Directory } from './directory.ts';
import { createFields, type Fields } from './fields.ts';
import { createItems, type Items } from './items.ts';
import { createLists, type Lists } from './lists.ts';
import { createPrincipals, type Principals } from './principals.ts';
import { createSites, type Sites } from './sites.ts';
import { createVersions, type Versions } from './versions.ts';
import { createRecycleBin, type RecycleBin } from './recycle-bin.ts';

/** Everything the stand-in remembers. */
export interface Store {
  readonly database: Database;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly sites: Sites;
  readonly principals: Principals;
  readonly roles: Roles;
  readonly scopes: Scopes;
  readonly masks: MaskMemory;
  readonly lists: Lists;
  readonly fields: Fields;
  readonly items: Items;
  readonly versions: Versions;
  readonly blobs: Blobs;
  readonly changes: ChangeLog;
  readonly recycleBin: RecycleBin;
}

export function openStore(file: string, machineClock: () => number): Store {
  const database = openDatabase(file);
  const clock = createClock(database, machineClock);
  const masks = createMaskMemory();
  database.onRollback(() => {
    masks.forget();
  });
  return {
    database,
    clock,
    directory: createDirectory(database),
    sites: createSites(database),
    principals: createPrincipals(database),
    roles: createRoles(database),
    scopes: createScopes(database),
    masks,
    lists: createLists(database),
    fields: createFields(database),
    items: createItems(database),
    versions: createVersions(database),
    blobs: createBlobs(database),
    changes: createChangeLog(database, clock),
    recycleBin: createRecycleBin(database, clock),
  };
}
