import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { inBatches } from '../../connection/batch.ts';
import type { Operation } from '../../connection/batch.ts';
import { fieldXml } from '../../provisioning/fields.ts';
import type { Field } from '../../schema/index.ts';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';
import { listApi } from '../bench.ts';

const columns: Readonly<Record<string, Field>> = {
  DueOn: { title: 'Klar senast', kind: 'text', indexed: true },
  History: { title: 'Händelser', kind: 'note' },
  Days: { title: 'Dagar', kind: 'number' },
  Done: { title: 'Klar', kind: 'boolean' },
};

const xmlOf = (fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.entries(fields).map(([name, field]) => fieldXml(name, field));

const unique = fieldXml('ClaimKey', { title: 'Nyckel', kind: 'text', indexed: true, unique: true });

/** Lists and columns, as provisioning makes them. */
export const listFacts = {
  'list-by-address': {
    rows: ['F3'],
    by: 'trying',
    relied: { 'found by its address after it was renamed': true },
    taken: { 'found by title': true, 'found by id': true },
    observe: async ({ list, ask, name }) => {
      const { api, id, path } = await list();
      const title = name();
      await ask('MERGE', api, { body: { Title: title } });
      const is = async (address: string) =>
        String(jsonOf(await ask('GET', `${address}?$select=Id`))['Id']).toLowerCase() === id.toLowerCase();
      return {
        'found by its address after it was renamed': await is(listApi(path)),
        'found by title': await is(`/_api/web/lists/getByTitle('${title}')`),
        'found by id': await is(`/_api/web/lists(guid'${id}')`),
      };
    },
  },
  columns: {
    rows: ['F4'],
    by: 'trying',
    relied: {
      ...{ DueOn: 'Text Klar senast true', History: 'Note Händelser false' },
      ...{ Days: 'Number Dagar false', Done: 'Boolean Klar false' },
    },
    observe: async ({ list, ask }) => {
      const { api } = await list({ fields: xmlOf(columns) });
      const select = '$select=InternalName,Title,TypeAsString,Indexed&$top=5000';
      const there = rowsOf(await ask('GET', `${api}/fields?${select}`));
      return Object.fromEntries(
        Object.keys(columns).map((name) => {
          const { TypeAsString, Title, Indexed } =
            there.find(({ InternalName }) => InternalName === name) ?? {};
          return [name, [TypeAsString, Title, Indexed].map(String).join(' ')];
        }),
      );
    },
  },
  'twenty-indexes': {
    rows: ['F5'],
    by: 'trying',
    relied: { 'the twentieth': 'done' },
    taken: { 'one more': 'refused' },
    observe: async ({ list, ask }) => {
      const numbered = (number: number): string =>
        fieldXml(`Column${String(number)}`, { title: String(number), kind: 'text', indexed: true });
      const { api } = await list({ fields: Array.from({ length: 19 }, (_, index) => numbered(index)) });
      const adding = async (number: number): Promise<string> => {
        const parameters = { SchemaXml: numbered(number), Options: 8 };
        const { failure } = await ask('POST', `${api}/fields/createfieldasxml`, { body: { parameters } });
        return failure === undefined ? 'done' : 'refused';
      };
      return { 'the twentieth': await adding(19), 'one more': await adding(20) };
    },
  },
  'unique-column': {
    rows: ['F27'],
    by: 'trying',
    relied: { 'the same value again': 'duplicate', 'rows with the value': 1 },
    taken: {
      answer: '500 -2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      'the same in capitals': 'duplicate',
    },
    observe: async ({ list, ask }) => {
      const { api, add } = await list({ fields: [unique] });
      await add({ Title: 'a', ClaimKey: 'abc' });
      const again = (ClaimKey: string) => ask('POST', `${api}/items`, { body: { Title: 'b', ClaimKey } });
      const same = await again('abc');
      const capitals = await again('ABC');
      return {
        'the same value again': same.failure ?? 'done',
        'rows with the value': rowsOf(await ask('GET', `${api}/items?$filter=ClaimKey eq 'abc'`)).length,
        answer: same.shown,
        'the same in capitals': capitals.failure ?? 'done',
      };
    },
  },
  'unique-excludes': {
    rows: ['F34'],
    by: 'trying',
    relied: {},
    taken: { 'rights of the list’s own': 'refused', 'without an index': 'refused' },
    observe: async ({ list, ask }) => {
      const { api } = await list({ fields: [unique] });
      const apart = await ask('POST', `${api}/breakroleinheritance(copyroleassignments=true)`);
      const bare = await list();
      const SchemaXml = unique.replace(' Indexed="TRUE"', '');
      const body = { parameters: { SchemaXml, Options: 8 } };
      const unindexed = await ask('POST', `${bare.api}/fields/createfieldasxml`, { body });
      const told = ({ failure }: typeof apart): string => (failure === undefined ? 'done' : 'refused');
      return { 'rights of the list’s own': told(apart), 'without an index': told(unindexed) };
    },
  },
  threshold: {
    rows: ['F26', 'F39'],
    by: 'filling',
    relied: {
      'by a column without an index': 'too-many-rows',
      'by an indexed column': 1,
      'by number': 1,
      'by an indexed column that all match, in a stretch of numbers': 1,
    },
    taken: {
      'by an indexed column that all match, in pages': 1,
      answer: '500 -2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    },
    observe: async ({ list, ask, site, rowsOverThreshold }) => {
      const { api, path } = await list({ fields: xmlOf(columns) });
      await inBatches(
        site,
        Array.from(
          { length: rowsOverThreshold },
          (_, day): Operation<unknown> =>
            (sp) =>
              sp.web.getList(path).items.add({ Title: 'a', DueOn: `day ${String(day)}`, Days: day }),
        ),
      );
      const refused = await ask('GET', `${api}/items?$filter=Days eq 1&$top=1`);
      const found = await ask('GET', `${api}/items?$filter=DueOn eq 'day 1'&$top=1`);
      const ofAll = "startswith(DueOn,'day')";
      const paged = await ask('GET', `${api}/items?$filter=${ofAll}&$orderby=Id&$top=1`);
      const stretch = `Id gt 0 and Id le 5000 and (${ofAll})`;
      const stretched = await ask('GET', `${api}/items?$filter=${stretch}&$orderby=Id&$top=1`);
      return {
        'by a column without an index': refused.failure ?? 'done',
        'by an indexed column': rowsOf(found).length,
        'by number': rowsOf(await ask('GET', `${api}/items?$orderby=Id&$top=1`)).length,
        'by an indexed column that all match, in a stretch of numbers': rowsOf(stretched).length,
        'by an indexed column that all match, in pages': paged.failure ?? rowsOf(paged).length,
        answer: refused.shown,
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
