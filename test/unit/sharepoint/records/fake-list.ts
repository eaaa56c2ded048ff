import type { Answerer, Sent } from '../connection/fake-sharepoint.ts';
import { failure, json } from '../connection/fake-sharepoint.ts';

interface Item {
  readonly values: Record<string, unknown>;
  version: number;
}

/** Just enough of one list to keep records by their id: create, find and MERGE with If-Match. */
export interface FakeList {
  readonly answer: Answerer;
  readonly items: Item[];
  /** Called before a request is answered; may change items, or throw for a lost connection. */
  before: (sent: Sent) => void;
  /** Called when a request has been carried out; may throw for a lost answer. */
  after: (sent: Sent) => void;
}

const etag = (id: number, { version }: Item): string => `"${id}-guid,${version}"`;

export const fakeList = (): FakeList => {
  const items: Item[] = [];
  const find = (sent: Sent): Response => {
    const filter = sent.url.searchParams.get('$filter') ?? '';
    const recordId = /RecordId eq '(?<id>(?:[^']|'')*)'/.exec(filter)?.groups?.['id']?.replaceAll("''", "'");
    const index = items.findIndex(({ values }) => values['RecordId'] === recordId);
    const item = items[index];
    if (item === undefined) return json({ value: [] });
    return json({ value: [{ ...item.values, Id: index + 1, 'odata.etag': etag(index + 1, item) }] });
  };
  const create = (sent: Sent): Response => {
    const { formValues } = JSON.parse(sent.body) as {
      readonly formValues: readonly { readonly FieldName: string; readonly FieldValue: string }[];
    };
    items.push({
      values: Object.fromEntries(formValues.map(({ FieldName, FieldValue }) => [FieldName, FieldValue])),
      version: 1,
    });
    return json({ value: [{ FieldName: 'Id', FieldValue: String(items.length), HasException: false }] });
  };
  const merge = (sent: Sent): Response => {
    const id = Number(/items\((?<id>\d+)\)/.exec(sent.url.pathname)?.groups?.['id']);
    const item = items[id - 1];
    if (item === undefined) return failure(404, '-2130575338, System.ArgumentException');
    if (sent.headers.get('IF-MATCH') !== etag(id, item)) return failure(412, '-1, ClientServiceException');
    Object.assign(item.values, JSON.parse(sent.body));
    item.version += 1;
    return new Response(null, { status: 204 });
  };
  const list: FakeList = {
    items,
    before: () => undefined,
    after: () => undefined,
    answer: (sent) => {
      list.before(sent);
      const act = sent.method === 'GET' ? find : sent.headers.has('X-HTTP-Method') ? merge : create;
      const response = act(sent);
      list.after(sent);
      return response;
    },
  };
  return list;
};
