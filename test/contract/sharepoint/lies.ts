import type { FactId } from '@loggkontroll/sharepoint/fidelity';

/** A request as it went out. */
export interface Asked {
  readonly method: string;
  /** The address in clear, without the origin. */
  readonly path: string;
  readonly body: string;
}

/** Changes SharePoint's answer to some requests: as if it did otherwise. */
export interface Lie {
  (asked: Asked, answer: Response): Response | Promise<Response>;
  /** The answer to a request that never gets there. */
  readonly instead?: (asked: Asked) => Response | undefined;
}

const jsonHeaders = { 'Content-Type': 'application/json' };

const refusing =
  (match: RegExp, status: number, method?: string): Lie =>
  ({ path, body, method: asked }, answer) =>
    match.test(`${path} ${body}`) && (method === undefined || method === asked)
      ? new Response('{}', { status, headers: jsonHeaders })
      : answer;

/** The text of an answer that was no refusal, changed. */
const retold =
  (match: RegExp, change: (text: string) => string): Lie =>
  async ({ path, body }, answer) => {
    if (!match.test(`${path} ${body}`) || !answer.ok || answer.status === 204) return answer;
    const { status, headers } = answer;
    return new Response(change(await answer.text()), { status, headers: [...headers] });
  };

const withholding = (match: RegExp): Lie =>
  Object.assign((_: Asked, answer: Response) => answer, {
    instead: ({ path }: Asked) => (match.test(path) ? new Response('{}', { status: 403 }) : undefined),
  });

/** Every refusal is done after all. */
export const nothingIsRefused: Lie = (_, answer) =>
  answer.ok ? answer : new Response('{"value":[]}', { status: 200, headers: jsonHeaders });

const nothingRead = retold(/./, (text) => text.replaceAll(/"value":\[.*\]/gs, '"value":[]'));

/** For each fact, a SharePoint that would do otherwise in what the suite relies on. */
export const lies: Readonly<Partial<Record<FactId, Lie>>> = {
  'rights-here': retold(/EffectiveBasePermissions/, (text) => text.replaceAll(/\d{6,}/g, '5')),
  'shut-elsewhere': (asked, answer) =>
    asked.path.startsWith('/_api/web') ? new Response('{}', { status: 200 }) : answer,
  clocks: retold(/\$select=Created/, (text) =>
    text.replaceAll(/T\d\d:/g, 'T00:').replaceAll('2026-', '2025-'),
  ),
  'etag-in-body': retold(/items/, (text) => text.replaceAll('odata.etag', 'odata.version')),
  'save-with-etag': refusing(/"Title":"b"/, 412),
  batches: retold(/batch_1/, (text) => text.replaceAll('201 Created', '500 Internal Server Error')),
  addresses: refusing(/decodedUrl=@p1/, 404),
  'list-by-address': refusing(/getList\('[^']+'\)\?\$select=Id/, 404),
  columns: retold(/\/fields/, (text) => text.replaceAll('"TypeAsString":"Note"', '"TypeAsString":"Text"')),
  'twenty-indexes': refusing(/Column19/, 500),
  'unique-column': nothingIsRefused,
  threshold: nothingIsRefused,
  paging: retold(/\/items/, (text) => text.replaceAll('odata.nextLink', 'odata.more')),
  filters: refusing(/startswith/, 400),
  'born-in-folder': retold(/UsingPath/, (text) =>
    text.replaceAll('"HasException":true', '"HasException":false'),
  ),
  'longest-texts': refusing(/x{40000}/, 500),
  versions: retold(/\/versions/, (text) => text.replaceAll('"three"', '"two"')),
  'server-dates': retold(/\$select=Created,Modified/, (text) => text.replaceAll(/20\d\d-/g, '2020-')),
  'quiet-save': retold(/getchanges/, () => '{"value":[]}'),
  'list-missing': refusing(/getByTitle/, 500),
  'item-missing': nothingIsRefused,
  'file-missing': nothingIsRefused,
  'title-taken': nothingIsRefused,
  'stale-etag': nothingIsRefused,
  'unknown-column': nothingIsRefused,
  'group-kept': retold(/sitegroups/, (text) =>
    text.replaceAll('"AllowMembersEditMembership":false', '"AllowMembersEditMembership":true'),
  ),
  'user-unknown': nothingIsRefused,
  'level-kept': retold(/roledefinitions\/getByName/, (text) => text.replace(/"Low":"\d+"/, '"Low":"15"')),
  'folder-rights': retold(/listItemAllFields\/roleassignments/i, () => {
    const more = { PrincipalId: 1, RoleDefinitionBindings: [{ Id: 2, RoleTypeKind: 2 }] };
    return JSON.stringify({ value: [more] });
  }),
  'bin-of-the-site': refusing(/site\/RecycleBin\?\$top=1/, 403),
  files: nothingIsRefused,
  'file-in-pieces': retold(/large\.json.*\$value/, (text) => text.slice(1)),
  'gone-for-good': withholding(/DeleteObject/),
  'change-log': retold(/getchanges/, (text) => text.replaceAll('"ChangeType":3', '"ChangeType":2')),
  'old-change-token': retold(/getchanges/, () => '{"value":[{"ChangeType":1}]}'),
};

/** SharePoint otherwise in what nothing rests on: the suite works all the same. */
export const harmlessLies: Readonly<Partial<Record<FactId, Lie>>> = {
  'save-with-etag': retold(/items\(\d+\)/, (text) => text.replaceAll(/,2\\""/g, ',3\\""')),
  caml: nothingRead,
  threshold: refusing(/\$filter=startswith/, 500),
  'unique-excludes': nothingIsRefused,
  'folder-rights': retold(/\/folders\?/i, (text) => text.replaceAll('RoleAssignments', 'Others')),
  'owner-writes-time': retold(/\$select=Modified/, (text) => text.replaceAll('2020-', '2026-')),
  'stale-etag': (_asked, answer) =>
    answer.status === 412 ? new Response('{}', { status: 412, headers: jsonHeaders }) : answer,
  'old-change-token': refusing(/getchanges/, 500),
};
