import { errors } from '../protocol/errors.ts';
import type { SiteRole } from '../store/directory.ts';
import type { List } from '../store/lists.ts';
import { builtInLevels } from './built-in-levels.ts';
import { allows, effectiveFullMask, permission } from './permission.ts';
import type { Scopes } from './scopes.ts';

/** Says what one caller may do in one site, by permission scope. */
export interface Judge {
  mask(scopeId: number): bigint;
  allows(scopeId: number, needed: bigint): boolean;
  /** Throws SharePoint's 403 when the caller may not. */
  demand(scopeId: number, needed: bigint): void;
  /** The scopes of a list whose items the caller may see; `all` when that is every one. */
  readable(list: List): readonly number[] | 'all';
}

/** Masks by caller and scope, kept until any assignment, level, group or scope changes. */
export interface MaskMemory {
  of(caller: string): CallerMasks;
  forget(): void;
}

interface CallerMasks {
  readonly byScope: Map<number, bigint>;
  readonly listsLoaded: Set<number>;
}

export function createMaskMemory(): MaskMemory {
  const callers = new Map<string, CallerMasks>();
  return {
    of: (caller) => {
      const known = callers.get(caller);
      if (known) return known;
      const masks: CallerMasks = { byScope: new Map(), listsLoaded: new Set() };
      callers.set(caller, masks);
      return masks;
    },
    forget: () => {
      callers.clear();
    },
  };
}

const levelMask = (name: string): bigint => builtInLevels.find((level) => level.name === name)?.mask ?? 0n;

const grantMasks: Readonly<Record<SiteRole, bigint>> = {
  read: levelMask('Read'),
  write: levelMask('Contribute'),
  manage: levelMask('Design'),
  fullcontrol: effectiveFullMask,
};

const constant = (mask: bigint): Judge => ({
  mask: () => mask,
  allows: (_, needed) => allows(mask, needed),
  demand: (_, needed) => {
    if (!allows(mask, needed)) throw errors.denied();
  },
  readable: () => (allows(mask, permission.viewListItems) ? 'all' : []),
});

/** An application's grant counts for the whole site, whatever scopes lie in it. */
export const judgeApp = (grant: SiteRole | undefined): Judge =>
  constant(grant === undefined ? 0n : grantMasks[grant]);

export const judgeSiteAdministrator = (): Judge => constant(effectiveFullMask);

export function judgePrincipals(
  siteId: number,
  principals: readonly number[],
  scopes: Scopes,
  memory: MaskMemory,
): Judge {
  const masks = memory.of(`${String(siteId)}:${principals.join()}`);
  const keep = (scopeIds: readonly number[], found: ReadonlyMap<number, bigint>) => {
    for (const id of scopeIds)
      masks.byScope.set(id, (found.get(id) ?? 0n) & ~permission.addAndCustomizePages);
  };
  const mask = (scopeId: number): bigint => {
    const known = masks.byScope.get(scopeId);
    if (known !== undefined) return known;
    keep([scopeId], scopes.masks(siteId, [scopeId], principals));
    return masks.byScope.get(scopeId) ?? 0n;
  };
  const judge: Judge = {
    mask,
    allows: (scopeId, needed) => allows(mask(scopeId), needed),
    demand: (scopeId, needed) => {
      if (!allows(mask(scopeId), needed)) throw errors.denied();
    },
    readable: (list) => {
      const own = scopes.ofList(list.id);
      if (!masks.listsLoaded.has(list.id)) {
        keep(own, scopes.masks(siteId, { list: list.id }, principals));
        masks.listsLoaded.add(list.id);
      }
      const candidates = [...new Set([list.scopeId, ...own])];
      const readable = candidates.filter((id) => judge.allows(id, permission.viewListItems));
      return readable.length === candidates.length ? 'all' : readable;
    },
  };
  return judge;
}
