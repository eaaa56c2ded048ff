import '@pnp/sp/security/index.js';
import { merge } from '../connection/merge.ts';
import type { Site } from '../connection/index.ts';
import { maskOf, ownLevels, permissions } from '../schema/index.ts';
import type { OwnLevel } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Divergence, Mode, Told } from './progress.ts';

/** SharePoint sorts levels by this on the site's settings page. */
const order = 200;

interface Mask {
  readonly High: string | number;
  readonly Low: string | number;
}

const names = new Map<number, string>(Object.entries(permissions).map(([name, number]) => [number, name]));

const allowedBy = ({ High, Low }: Mask): ReadonlySet<string> => {
  const mask = (BigInt(High) << 32n) | BigInt(Low);
  const numbers = Array.from({ length: 64 }, (_, bit) => bit + 1);
  const allowed = numbers.filter((number) => (mask & (1n << BigInt(number - 1))) !== 0n);
  return new Set(allowed.map((number) => names.get(number) ?? `PermissionKind ${String(number)}`));
};

/** The permissions that a level has too many or too few, by SharePoint's names for them. */
const maskDivergences = (wanted: Mask, seen: Mask): readonly Divergence[] => {
  const [should, does] = [allowedBy(wanted), allowedBy(seen)];
  const either = [...new Set([...should, ...does])];
  const said = (allowed: ReadonlySet<string>) =>
    Object.fromEntries(either.map((name) => [name, allowed.has(name)]));
  return divergencesOf(said(should), said(does));
};

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
    const { Description } = level;
    const divergences = [
      ...maskDivergences(mask, level.BasePermissions),
      ...divergencesOf({ Description: description }, { Description }),
    ];
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
