import '@pnp/sp/views/index.js';
import { inBatches } from '../connection/batch.ts';
import type { Operation } from '../connection/batch.ts';
import type { Site } from '../connection/index.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import type { List, View } from '../schema/index.ts';
import type { Step } from './progress.ts';

type Told = Pick<Step, 'name' | 'outcome'>;

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

const isRight = (found: FoundView, view: View, first: boolean): boolean =>
  compact(found.ViewQuery) === compact(queryOf(view)) &&
  found.Scope === recursive &&
  found.DefaultView === first;

const sameFields = (found: FoundView, view: View): boolean =>
  found.ViewFields.Items.join() === view.fields.join();

/** Creates the list's views and puts right those that differ. The first one is what people see. */
export const ensureViews = async (site: Site, list: List): Promise<readonly Told[]> => {
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
    if (found === undefined) {
      await listAt(site, list).views.add(view.title, false, { ...settingsOf(view, first), RowLimit: 30 });
    } else if (!isRight(found, view, first)) {
      await merge(at(site.sp), settingsOf(view, first));
    }
    const fieldsRight = found !== undefined && sameFields(found, view);
    if (!fieldsRight) {
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
    const right = found !== undefined && isRight(found, view, first) && fieldsRight;
    told.push({
      name: view.title,
      outcome: found === undefined ? 'created' : right ? 'unchanged' : 'changed',
    });
  }
  return told;
};
