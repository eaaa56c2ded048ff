import type { Policy } from '@loggkontroll/core/policy';
import type { Connection } from '../connection/index.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { allRowsWhere } from '../connection/row-pages.ts';
import { itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';

/** A setting as it stands: `key` tells one from another, `value` is text (JSON where it is data). */
export interface Setting {
  readonly key: string;
  /** For people. */
  readonly title: string;
  readonly value: string;
}

/** Keys of the settings the suite has. */
export const policyKey = (policyId: string): string => `policy/${policyId}`;
/** Of a policy that has been taken out of force: its former versions are found there. */
export const endedPolicyKey = (policyId: string): string => `ended-policy/${policyId}`;
export const publicKeyKey = (keyId: string): string => `public-key/${keyId}`;
/** By what of the registers rights were given last, as a SHA-256. */
export const arrangedKey = 'arranged';
export const plannedKey = (policyId: string, period: string): string => `planned/${policyId}/${period}`;

/** A policy in force. */
export const policySetting = (policy: Policy): Setting => ({
  key: policyKey(policy.id),
  title: policy.routine.title,
  value: JSON.stringify(policy),
});

/**
 * There once a period's orders are placed, or, where each plans their own units, those of all units of a department: plans
 * themselves are seen by those who plan. The bot writes it.
 */
export const plannedSetting = (policyId: string, period: string, departmentId?: string): Setting => ({
  key: [plannedKey(policyId, period), ...(departmentId === undefined ? [] : [departmentId])].join('/'),
  title: `Planerad: ${policyId} ${period}`,
  value: period,
});

/** What an organisation has set, and the bot's public keys. Members read; administrators and the bot write. */
export interface Settings {
  /** One request. */
  get(key: string): Promise<Setting | undefined>;
  /** All settings whose key begins so (`policy/`, `public-key/`; everything without). One request. */
  all(prefix?: string): Promise<readonly Setting[]>;
  /** Adds or replaces; writes nothing when it stands so already. */
  put(setting: Setting): Promise<void>;
  /** Gives a setting, with all its versions, another key; does nothing where there is none. */
  rename(key: string, to: string): Promise<void>;
}

/** The Register's settings. */
export const openSettings = ({ register }: Connection): Settings => {
  const list = () => listAt(register, settings);
  const columns = ['Id', 'Title', 'Key', 'Value'];
  const toSetting = (row: Readonly<Record<string, unknown>>): Setting => ({
    key: textOf(row, 'Key') ?? '',
    title: textOf(row, 'Title') ?? '',
    value: textOf(row, 'Value') ?? '',
  });
  const rowOf = async (key: string) =>
    (
      await rowPage(
        list()
          .items.select(...columns)
          .filter(filterOf({ Key: key }))
          .orderBy('Id')
          .top(1),
      )
    ).rows[0];
  return {
    get: async (key) => {
      const row = await rowOf(key);
      return row && toSetting(row);
    },
    all: async (prefix = '') => {
      const found: Setting[] = [];
      const asked = allRowsWhere({
        items: () => list().items.select(...columns),
        filter: prefix === '' ? '' : filterOf({ Key: { startsWith: prefix } }),
        pageSize: 1000,
      });
      for await (const row of asked) found.push(toSetting(row));
      return found;
    },
    put: async (setting) => {
      const row = await rowOf(setting.key);
      const values = { Title: setting.title, Key: setting.key, Value: setting.value };
      if (row === undefined) {
        await addItem(register, settings, values);
        return;
      }
      const stands = toSetting(row);
      if (stands.title === setting.title && stands.value === setting.value) return;
      await merge(list().items.getById(itemIdOf(row)), values);
    },
    rename: async (key, to) => {
      const row = await rowOf(key);
      if (row) await merge(list().items.getById(itemIdOf(row)), { Key: to });
    },
  };
};
