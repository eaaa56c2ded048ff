import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { inBatches } from '../../connection/batch.ts';
import type { Operation } from '../../connection/batch.ts';
import { createdItemId } from '../../connection/form-answer.ts';
import { isSharePointFailure } from '../../connection/index.ts';
import { fieldXml } from '../../provisioning/fields.ts';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';
import type { Exchange } from '../exchange.ts';

const dueOn = fieldXml('DueOn', { title: 'Klar senast', kind: 'text', indexed: true });
const days = fieldXml('Days', { title: 'Dagar', kind: 'number' });
const history = fieldXml('History', { title: 'Händelser', kind: 'note' });

const titlesOf = (answer: Exchange): string =>
  rowsOf(answer)
    .map(({ Title }) => String(Title))
    .join(' ');

const refusedOr = ({ failure }: Exchange): string => (failure === undefined ? 'done' : 'refused');

/** Items: asked for and born. */
export const itemFacts = {
  paging: {
    rows: ['F6'],
    by: 'trying',
    relied: { 'first page of two': 'a b', 'page behind the link': 'c', 'link on the last page': false },
    taken: { 'page when no size is asked for': 100, 'skipping by number is ignored': true },
    observe: async ({ list, ask, site }) => {
      const { api, path, add } = await list();
      for (const Title of ['a', 'b', 'c']) await add({ Title });
      const first = await ask('GET', `${api}/items?$top=2&$orderby=Id`);
      const next = jsonOf(first)['odata.nextLink'];
      const second = typeof next === 'string' ? await ask('GET', next) : first;
      const skipping = await ask('GET', `${api}/items?$top=1&$skip=1&$orderby=Id`);
      await inBatches(
        site,
        Array.from(
          { length: 98 },
          (): Operation<unknown> => (sp) => sp.web.getList(path).items.add({ Title: 'd' }),
        ),
      );
      return {
        'first page of two': titlesOf(first),
        'page behind the link': titlesOf(second),
        'link on the last page': 'odata.nextLink' in jsonOf(second),
        'page when no size is asked for': rowsOf(await ask('GET', `${api}/items`)).length,
        'skipping by number is ignored': titlesOf(skipping) === 'a',
      };
    },
  },
  filters: {
    rows: ['F8'],
    by: 'trying',
    relied: {
      equal: 'b',
      range: 'a b',
      'begins with': 'a b c',
      'one of two': 'a c',
      'and another': 'c',
      'other case': 'b',
    },
    taken: { 'what it does not know': 'refused' },
    observe: async ({ list, ask }) => {
      const { api, add } = await list({ fields: [dueOn] });
      await add({ Title: 'a', DueOn: '2026-01-01' });
      await add({ Title: 'b', DueOn: '2026-01-02 role:Bot' });
      await add({ Title: 'c', DueOn: '2026-01-03' });
      const where = async (filter: string) =>
        titlesOf(await ask('GET', `${api}/items?$orderby=Id&$filter=${filter}`));
      return {
        equal: await where("DueOn eq '2026-01-02 role:Bot'"),
        range: await where("DueOn ge '2026-01-01' and DueOn le '2026-01-02 role:Bot'"),
        'begins with': await where("startswith(DueOn,'2026-')"),
        'one of two': await where("(DueOn eq '2026-01-01' or DueOn eq '2026-01-03')"),
        'and another': await where("startswith(DueOn,'2026-') and Title eq 'c'"),
        'other case': await where("DueOn eq '2026-01-02 ROLE:bot'"),
        'what it does not know': refusedOr(await ask('GET', `${api}/items?$filter=endswith(DueOn,'01')`)),
      };
    },
  },
  caml: {
    rows: ['F9'],
    by: 'trying',
    relied: {},
    taken: { 'items by a query in CAML': 'b', 'rows of text': 'a b' },
    observe: async ({ list, ask }) => {
      const { api, add } = await list();
      for (const Title of ['a', 'b']) await add({ Title });
      const condition = "<Where><Eq><FieldRef Name='Title'/><Value Type='Text'>b</Value></Eq></Where>";
      const query = { ViewXml: `<View><Query>${condition}</Query></View>` };
      const view = "<View><ViewFields><FieldRef Name='Title'/></ViewFields></View>";
      const rows = jsonOf(
        await ask('POST', `${api}/RenderListDataAsStream`, {
          body: { parameters: { RenderOptions: 2, ViewXml: view } },
        }),
      );
      const texts = Array.isArray(rows['Row']) ? (rows['Row'] as { readonly Title: string }[]) : [];
      return {
        'items by a query in CAML': titlesOf(await ask('POST', `${api}/getitems`, { body: { query } })),
        'rows of text': texts.map(({ Title }) => Title).join(' '),
      };
    },
  },
  'born-in-folder': {
    rows: ['F32', 'F33'],
    by: 'trying',
    relied: {
      'the folder it lies in': true,
      'whole number': 12,
      'long note': 40_000,
      'no number': 'rejected',
      'rows besides': 0,
    },
    observe: async ({ list, ask, site }) => {
      const { api, path } = await list({
        fields: [days, history],
        settings: { EnableFolderCreation: true },
      });
      const born = (values: Readonly<Record<string, string>>, folder: string, leafName?: string) =>
        site.sp.web
          .getList(path)
          .addValidateUpdateItemUsingPath(
            Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
            folder,
            false,
            undefined,
            leafName === undefined ? undefined : { leafName, objectType: 1 },
          )
          .then(createdItemId);
      await born({ Title: 'unit' }, path, 'unit');
      const values = { Title: 'a', Days: '12', History: 'x'.repeat(40_000) };
      const id = await born(values, `${path}/unit`);
      const wrong = await born({ Title: 'b', Days: 'many' }, `${path}/unit`).then(
        () => 'done',
        (error: unknown) => (isSharePointFailure(error) ? error.code : 'another'),
      );
      const item = jsonOf(await ask('GET', `${api}/items(${String(id)})?$select=Days,History,FileDirRef`));
      const all = rowsOf(await ask('GET', `${api}/items?$filter=FSObjType eq 0`));
      return {
        'the folder it lies in': item['FileDirRef'] === `${path}/unit`,
        'whole number': Number(item['Days']),
        'long note': String(item['History']).length,
        'no number': wrong,
        'rows besides': all.length - 1,
      };
    },
  },
  'longest-texts': {
    rows: ['F28'],
    by: 'trying',
    relied: { '255 characters': 'done', 'a note of 40,000': 'done' },
    taken: {
      '256 characters': 'refused',
      'a note of 63,999': 'done',
      'a note of 64,000': 'refused',
      answer: '500 -2130575336, Microsoft.SharePoint.SPException',
    },
    observe: async ({ list, ask }) => {
      const { api } = await list({ fields: [history] });
      const adding = (body: object) => ask('POST', `${api}/items`, { body });
      const note = async (length: number) =>
        refusedOr(await adding({ Title: 'a', History: 'x'.repeat(length) }));
      const tooLong = await adding({ Title: 'x'.repeat(256) });
      return {
        '255 characters': refusedOr(await adding({ Title: 'x'.repeat(255) })),
        'a note of 40,000': await note(40_000),
        '256 characters': refusedOr(tooLong),
        'a note of 63,999': await note(63_999),
        'a note of 64,000': await note(64_000),
        answer: tooLong.shown,
      };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
