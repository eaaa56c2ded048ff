import '@pnp/sp/views/index.js';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Site } from '../connection/index.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import type { List, View } from '../schema/index.ts';
import { divergencesOf, toldOf } from './progress.ts';
import type { Divergence, Mode, Told } from './progress.ts';

interface FoundView {
  readonly Id: string;
  readonly Title: string;
  readonly ViewQuery: string;
  readonly DefaultView: boolean;
  readonly Scope: number;
  readonly ViewFields: { readonly Items: readonly string[] };
}

/** Items of all folders, without the folders. */
const recursive = 1;

const queryOf = ({ orderBy }: View): string =>
  orderBy === undefined ? '' : `<OrderBy><FieldRef Name="${orderBy}" Ascending="FALSE" /></OrderBy>`;

const compact = (xml: string): string => xml.replaceAll(/\s+/g, '').toLowerCase();

const settingsOf = (view: View, first: boolean) => ({
  ViewQuery: queryOf(view),
  Scope: recursive,
  DefaultView: first,
});

const settingsDiverging = (found: FoundView, view: View, first: boolean): readonly Divergence[] => {
  const { ViewQuery, ...further } = settingsOf(view, first);
  const query = { ViewQuery: compact(ViewQuery) };
  return divergencesOf({ ...query, ...further }, { ...found, ViewQuery: compact(found.ViewQuery) });
};

const fieldsDiverging = ({ ViewFields }: FoundView, { fields }: View): readonly Divergence[] =>
  divergencesOf({ ViewFields: fields.join() }, { ViewFields: ViewFields.Items.join() });

/** Creates the list's views and puts right those that differ. The first one is what people see. */
export const ensureViews = async (site: Site, list: List, mode: Mode): Promise<readonly Told[]> => {
  const there = (await listAt(site, list)
    .views.select('Id', 'Title', 'ViewQuery', 'DefaultView', 'Scope', 'ViewFields')
    .expand('ViewFields')
    .top(500)()) as unknown as readonly FoundView[];
  const path = pathOf(site, list);
  const told: Told[] = [];
  for (const [index, view] of list.views.entries()) {
    const first = index === 0;
    const found = there.find(({ Title }) => Title === view.title);
    const at = (sp: typeof site.sp) => sp.web.getList(path).views.getByTitle(view.title);
    const settings = found && settingsDiverging(found, view, first);
    const fields = found && fieldsDiverging(found, view);
    told.push(
      settings && fields
        ? toldOf(view.title, [...settings, ...fields])
        : { name: view.title, outcome: 'created' },
    );
    if (mode === 'look') continue;
    if (settings === undefined) {
      await listAt(site, list).views.add(view.title, false, { ...settingsOf(view, first), RowLimit: 30 });
    } else if (settings.length > 0) {
      await merge(at(site.sp), settingsOf(view, first));
    }
    if (fields?.length !== 0) {
      await at(site.sp).fields.removeAll();
      await inBatches(
        site,
        view.fields.map(
          (name): Operation<unknown> =>
            (sp) =>
              at(sp).fields.add(name),
        ),
      );
    }
  }
  return told;
};
