import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { run } from '@loggkontroll/infra/cli';
import { makeMunicipality, smallSize } from '@loggkontroll/infra/local/demo';
import { playYearSoFar } from '@loggkontroll/infra/local/past';
import { tokenFor } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import type { LocalSites } from '@loggkontroll/infra/local/sites';

/** A small municipality whose first three quarters are done. */
export const municipality = makeMunicipality('verify', smallSize);

/** Its sites, empty and in memory: to be closed also when the year cannot be played. */
export const openYear = (): Promise<LocalSites> => openSites({ municipality });

/** Plays the year so far in empty sites. */
export const playYear = async (sites: LocalSites): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'played-year-'));
  try {
    sites.setClock(isoInstantOf('2026-01-02T07:00:00Z'));
    await furnish(sites.administrator(), municipality);
    await playYearSoFar(municipality, sites, { signer: await keyFileSigner(path.join(folder, 'key.pem')) });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs the command line; gives its exit code and what it wrote. */
export const loggkontroll = async (...args: readonly string[]) => {
  let out = '';
  let err = '';
  const exitCode = await run(args, {
    env: { LANG: 'en_GB.UTF-8' },
    write: (text) => void (out += text),
    writeError: (text) => void (err += text),
  });
  return { exitCode, out, err };
};

interface Item {
  readonly Id: number;
  readonly RecordId: string;
  readonly History: string;
}

/** Somebody with a browser and too many rights, who goes past the suite. */
export const behindTheBack = (registerUrl: string, personId: string) => {
  const ask = async (
    address: string,
    {
      headers,
      ...init
    }: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<unknown> => {
    const answer = await fetch(`${registerUrl}/_api/web/${address}`, {
      ...init,
      headers: {
        authorization: `Bearer ${tokenFor({ oid: personId })}`,
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json',
        ...headers,
      },
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${body}`);
    return body === '' ? undefined : JSON.parse(body);
  };
  const list = (name: string) => `getList('/sites/register/Lists/${name}')`;
  return {
    /** The first record of a list, of those that the filter leaves; folders are passed over. */
    first: async (name: string, filter = 'Id gt 0'): Promise<Item> => {
      const query = `$top=200&$select=Id,RecordId,History&$filter=${filter}`;
      const { value } = (await ask(`${list(name)}/items?${query}`)) as {
        readonly value: readonly Partial<Item>[];
      };
      const found = value.find(({ RecordId }) => typeof RecordId === 'string' && RecordId !== '');
      if (found === undefined) throw new Error(`No record in ${name}`);
      return found as Item;
    },
    setting: async (
      prefix: string,
    ): Promise<{ readonly Id: number; readonly Key: string; readonly Value: string }> => {
      const query = `$select=Id,Key,Value&$filter=startswith(Key,'${prefix}')`;
      const { value } = (await ask(`${list('Settings')}/items?${query}`)) as {
        readonly value: readonly { readonly Id: number; readonly Key: string; readonly Value: string }[];
      };
      const [found] = value;
      if (found === undefined) throw new Error(`No setting ${prefix}`);
      return found;
    },
    change: (name: string, id: number, values: Readonly<Record<string, unknown>>) =>
      ask(`${list(name)}/items(${id})`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
        body: JSON.stringify(values),
      }),
    changeWithoutVersion: (name: string, id: number, values: Readonly<Record<string, string>>) =>
      ask(`${list(name)}/items(${id})/validateUpdateListItem`, {
        method: 'POST',
        body: JSON.stringify({
          formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
          bNewDocumentUpdate: true,
        }),
      }),
    removeVersion: (name: string, id: number, label: number) =>
      ask(`${list(name)}/items(${id})/versions(${label * 512})`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' },
      }),
    add: (name: string, values: Readonly<Record<string, unknown>>) =>
      ask(`${list(name)}/items`, { method: 'POST', body: JSON.stringify(values) }),
    removeField: (name: string, field: string) =>
      ask(`${list(name)}/fields/getByInternalNameOrTitle('${field}')`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' },
      }),
    remove: (name: string, id: number) =>
      ask(`${list(name)}/items(${id})`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' },
      }),
  };
};
