import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openAccessRooms, openCaseRooms, openSubjectRooms, openVault } from '@loggkontroll/sharepoint/vault';
import type { RoomStage } from '@loggkontroll/sharepoint/vault';
import { atReceiver, atReviewer, givenRooms } from './given-rooms.ts';
import { upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { delivered, newRoom } = givenRooms(() => sharePoint);

const everybody = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'otherManager',
  'member',
  'stranger',
] as const satisfies readonly Who[];
type Tried = (typeof everybody)[number];

/** A file's text is read by PnPjs alone, which has an error of its own. */
const isRefusal = (error: unknown): boolean =>
  isSharePointFailure(error, 'forbidden') ||
  isSharePointFailure(error, 'not-found') ||
  [403, 404].includes((error as { readonly status?: number }).status ?? 0);

const may = async (asked: Promise<unknown>): Promise<boolean> => {
  try {
    await asked;
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
};

let made = 0;

/** What somebody may do with a file and its folder, straight at SharePoint: r read, l list, a add, e edit, d delete; - nothing. */
const rightsIn = async (who: Tried, folder: string, name: string): Promise<string> => {
  const { web } = sharePoint.as(who).vault.sp;
  const file = () => web.getFileByServerRelativePath(`${folder}/${name}`);
  const inside = () => web.getFolderByServerRelativePath(folder);
  made += 1;
  const reads = await may(file().getText());
  const lists = await may(inside().files());
  const adds = await may(inside().files.addUsingPath(`added-${made}.json`, '{}'));
  const edits = await may(file().setContent('changed'));
  const deletes = await may(file().delete());
  const all = `${reads ? 'r' : ''}${lists ? 'l' : ''}${adds ? 'a' : ''}${edits ? 'e' : ''}${deletes ? 'd' : ''}`;
  return all === '' ? '-' : all;
};

const allRightsIn = async (folder: string, name: string) => {
  const found: [Tried, string][] = [];
  for (const who of everybody) found.push([who, await rightsIn(who, folder, name)]);
  return Object.fromEntries(found.filter(([, rights]) => rights !== '-'));
};

const opened: RoomStage = { stage: 'opened' };
const openedToOne: RoomStage = { stage: 'opened', by: [{ upn: upnOf('administrator') }] };
const openedToNobody: RoomStage = { stage: 'opened', by: [] };
const withAssessor: RoomStage = {
  ...atReceiver,
  stage: 'at-receiver',
  assessor: { upn: upnOf('area') },
} as RoomStage;
const withOthers: RoomStage = {
  ...atReviewer,
  adding: { upn: upnOf('logAdministrator') },
  reading: [{ upn: upnOf('area') }],
} as RoomStage;

describe('A log room, stage by stage', () => {
  test.each<[string, RoomStage, object, object]>([
    ['opened: log administrators deliver', opened, { logAdministrator: 'rlae' }, {}],
    ['opened to one who takes the log out', openedToOne, { administrator: 'rlae' }, {}],
    ['opened to nobody yet', openedToNobody, {}, {}],
    ['at the receiver', atReceiver, { planner: 'rl' }, {}],
    ['at the receiver, with whoever assesses', withAssessor, { planner: 'rl', area: 'rl' }, {}],
    ['at the reviewer', atReviewer, { manager: 'rl' }, { manager: 'rlae' }],
    [
      'at the reviewer, with whoever adds and those who make the extract',
      withOthers,
      { manager: 'rl', area: 'rl', logAdministrator: 'rlae' },
      { manager: 'rlae' },
    ],
  ])('%s', async (_, stage, room, draft) => {
    const { room: name, sha256 } = await delivered();
    const bot = openVault(sharePoint.bot);
    await bot.give(name, atReviewer);
    await openVault(sharePoint.as('manager')).saveDraft(name, 'draft', undefined);
    const folder = `/sites/vault/Logs/${name}`;
    const [kept] = await sharePoint.bot.vault.sp.web
      .getFolderByServerRelativePath(`${folder}/draft`)
      .files.select('Name')();
    await bot.give(name, stage);
    expect(await allRightsIn(folder, `${sha256}.json`)).toEqual(room);
    expect(await allRightsIn(`${folder}/draft`, kept?.Name ?? '')).toEqual(draft);
  });
});

describe('A room with parties', () => {
  test.each([
    ['Subjects', openSubjectRooms],
    ['CaseDocuments', openCaseRooms],
    ['AccessLists', openAccessRooms],
  ] as const)('of %s is theirs alone, and its secret nobody’s', async (library, open) => {
    const rooms = open(sharePoint.bot);
    const name = newRoom();
    const folder = `/sites/vault/${library}/${name}`;
    const put = () => rooms.put(name, 'paper.json', '{}');
    const reading = { upn: upnOf('manager'), may: 'read' } as const;
    const acting = { upn: upnOf('area'), may: 'act' } as const;

    await rooms.open(name, []);
    await put();
    expect(await allRightsIn(folder, 'paper.json')).toEqual({});

    await rooms.open(name, [reading, acting]);
    await rooms.keepSecret(name, 'secret.json', '{}');
    expect(await allRightsIn(folder, 'paper.json')).toEqual({ manager: 'rl', area: 'rlae' });
    expect(await allRightsIn(`${folder}/bot`, 'secret.json')).toEqual({});

    await rooms.open(name, [{ ...acting, may: 'read' }]);
    await put();
    expect(await allRightsIn(folder, 'paper.json')).toEqual({ area: 'rl' });
  });
});
