import type { Connection, Site } from '../connection/index.ts';
import { SharePointFailure } from '../connection/failure.ts';
import { exchange, jsonOf } from './exchange.ts';
import type { Exchange, Sent, Verb } from './exchange.ts';
import { scratchDescription, scratchName } from './scratch.ts';

/** A list that a fact has made for itself. */
export interface ScratchList {
  readonly id: string;
  readonly title: string;
  /** Server-relative. */
  readonly path: string;
  /** The list in the REST service, as the stores find it: by its address. */
  readonly api: string;
  /** Adds an item and gives it as SharePoint answers. */
  readonly add: (values: object) => Promise<ScratchItem>;
}

/** An item of a scratch list. */
export interface ScratchItem {
  readonly id: number;
  readonly api: string;
  readonly etag: string;
}

/** What facts are tried with: a site in which they may make lists, groups and levels, and what the run was told. */
export interface Bench {
  readonly connection: Connection;
  readonly site: Site;
  /** This machine's time, milliseconds since 1970. */
  readonly now: () => number;
  /** More rows than SharePoint lets a query touch. */
  readonly rowsOverThreshold: number;
  /** Sites that the identity is not to get into. */
  readonly elsewhere: readonly string[];
  readonly ask: (verb: Verb, address: string, sent?: Sent) => Promise<Exchange>;
  /** As `ask`, where a refusal is none that the fact is about: throws {@link SharePointFailure}. */
  readonly done: (verb: Verb, address: string, sent?: Sent) => Promise<Exchange>;
  readonly list: (settings?: {
    readonly library?: true;
    readonly fields?: readonly string[];
    readonly settings?: Readonly<Record<string, unknown>>;
  }) => Promise<ScratchList>;
  /** A name for something else that is made; with the description of scratch it is taken away afterwards. */
  readonly name: () => string;
}

/** The list at an address, in the REST service. */
export const listApi = (path: string): string => `/_api/web/getList('${path}')`;

/** `AddFieldInternalNameHint`: the internal name is `Name`. */
const nameGiven = 8;

/** What a run was told. */
export type BenchSettings = Pick<Bench, 'now' | 'rowsOverThreshold' | 'elsewhere'>;

/** A bench in the Vault: there nobody but owners and the bot sees what is made. */
export const benchOf = (connection: Connection, settings: BenchSettings): Bench => {
  const site = connection.vault;
  const ask: Bench['ask'] = (...asked) => exchange(site, ...asked);
  const done: Bench['done'] = async (...asked) => {
    const answer = await ask(...asked);
    if (answer.failure !== undefined)
      throw new SharePointFailure(answer.failure, { status: answer.status, serverCode: answer.shown });
    return answer;
  };
  const run = settings.now().toString(36);
  let made = 0;
  const name = (): string => {
    made += 1;
    return `${scratchName}${run}x${String(made)}`;
  };
  const list: Bench['list'] = async ({ library, fields = [], settings: further = {} } = {}) => {
    const title = name();
    const body = {
      Title: title,
      Description: scratchDescription,
      BaseTemplate: library ? 101 : 100,
      NoCrawl: true,
    };
    const id = String(jsonOf(await done('POST', '/_api/web/lists', { body }))['Id']);
    const path = `${site.path}/${library ? '' : 'Lists/'}${title}`;
    const api = listApi(path);
    if (Object.keys(further).length > 0) await done('MERGE', api, { body: further });
    for (const SchemaXml of fields) {
      const parameters = { SchemaXml, Options: nameGiven };
      await done('POST', `${api}/fields/createfieldasxml`, { body: { parameters } });
    }
    const add: ScratchList['add'] = async (values) => {
      const item = jsonOf(await done('POST', `${api}/items`, { body: values }));
      const itemId = Number(item['Id']);
      return { id: itemId, api: `${api}/items(${String(itemId)})`, etag: String(item['odata.etag']) };
    };
    return { id, title, path, api, add };
  };
  return { connection, site, ...settings, ask, done, list, name };
};
