import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import type { List } from '../store/lists.ts';
import { asText, integer, json, text, type Json, type Row } from '../store/row.ts';

/** A view of a list. */
export interface View {
  readonly guid: string;
  readonly position: number;
  readonly title: string;
  readonly properties: Json;
}

const toView = (row: Row): View => ({
  guid: text(row, 'guid'),
  position: integer(row, 'position'),
  title: text(row, 'title'),
  properties: json(row, 'properties'),
});

export const viewsOf = (context: Context, list: List): View[] =>
  context.store.database.all('SELECT * FROM view WHERE list = ? ORDER BY position', list.id).map(toView);

export const viewFieldsOf = (view: View): string[] =>
  Array.isArray(view.properties.ViewFields)
    ? view.properties.ViewFields.filter((name) => typeof name === 'string')
    : [];

const escapeXml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const flag = (value: unknown): string => (value === true ? 'TRUE' : 'FALSE');

/** The view as CAML: `<View …><Query>…</Query><ViewFields>…</ViewFields><RowLimit>…</RowLimit></View>`. */
export function viewXml(view: View): string {
  const { properties } = view;
  const fields = viewFieldsOf(view)
    .map((name) => `<FieldRef Name="${escapeXml(name)}" />`)
    .join('');
  const scope =
    ['', ' Scope="Recursive"', ' Scope="RecursiveAll"', ' Scope="FilesOnly"'][
      Number(properties.Scope ?? 0)
    ] ?? '';
  return (
    `<View Name="{${view.guid.toUpperCase()}}" DefaultView="${flag(properties.DefaultView)}" Type="HTML"` +
    ` DisplayName="${escapeXml(view.title)}"${scope}><Query>${asText(properties.ViewQuery)}</Query>` +
    `<ViewFields>${fields}</ViewFields><RowLimit Paged="${flag(properties.Paged)}">${asText(properties.RowLimit ?? 30)}</RowLimit></View>`
  );
}

export function viewEntity(list: List, view: View): Entity {
  const { properties } = view;
  return createEntity({
    type: 'SP.View',
    path: `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`,
    properties: {
      Aggregations: properties.Aggregations ?? null,
      BaseViewId: '1',
      CustomFormatter: properties.CustomFormatter ?? null,
      DefaultView: properties.DefaultView === true,
      Hidden: properties.Hidden === true,
      HtmlSchemaXml: () => viewXml(view),
      Id: view.guid,
      ListViewXml: () => viewXml(view),
      MobileDefaultView: false,
      MobileView: true,
      OrderedView: false,
      Paged: properties.Paged ?? true,
      PersonalView: properties.PersonalView === true,
      RowLimit: properties.RowLimit ?? 30,
      Scope: properties.Scope ?? 0,
      ServerRelativeUrl: `${list.path}/${view.title.replaceAll(/[^\w-]/g, '') || view.guid}.aspx`,
      Title: view.title,
      ViewQuery: properties.ViewQuery ?? '',
      ViewType: 'HTML',
    },
    links: {
      ViewFields: () =>
        createEntity({
          type: 'SP.ViewFieldCollection',
          path: `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')/ViewFields`,
          properties: { Items: viewFieldsOf(view), SchemaXml: viewFieldsXml(view) },
        }),
    },
  });
}

export const viewFieldsXml = (view: View): string =>
  viewFieldsOf(view)
    .map((name) => `<FieldRef Name="${escapeXml(name)}" />`)
    .join('');

export const viewEntities = (context: Context, list: List): Entity[] =>
  viewsOf(context, list).map((view) => viewEntity(list, view));
