import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { openCaseRooms, openSubjectRooms } from '@loggkontroll/sharepoint/vault';
import type { Rooms } from '@loggkontroll/sharepoint/vault';
import { upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const connectionOf = (who: Who | 'bot') => (who === 'bot' ? sharePoint.bot : sharePoint.as(who));
const subjectRooms = (who: Who | 'bot'): Rooms => openSubjectRooms(connectionOf(who));
const caseRooms = (who: Who | 'bot'): Rooms => openCaseRooms(connectionOf(who));

let made = 0;
const newRoom = (): string => {
  made += 1;
  return `1f8fad5b-d9cb-469f-a165-${String(made).padStart(12, '0')}`;
};

const everybody: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'member',
];

const able = async (asked: (who: Who) => Promise<boolean>): Promise<readonly Who[]> => {
  const answers = await Promise.all(everybody.map((who) => asked(who).catch(() => false)));
  return everybody.filter((_, index) => answers[index]);
};

const readers = (rooms: typeof subjectRooms, room: string, sha256: string): Promise<readonly Who[]> =>
  able(async (who) => (await rooms(who).readText(room, 'subject.json', sha256)).ok);

const writers = (rooms: typeof subjectRooms, room: string): Promise<readonly Who[]> =>
  able(async (who) => (await rooms(who).put(room, `of-${who}.txt`, 'x')).bytes === 1);

const text = '{"account":"åäö01"}';

describe('A subject room', () => {
  test('is the giver’s, then also the named administrator’s to read, and nobody else’s', async () => {
    const room = newRoom();
    await subjectRooms('bot').open(room, [{ upn: upnOf('area'), may: 'act' }]);
    const { sha256 } = await subjectRooms('area').put(room, 'subject.json', text);
    expect(await readers(subjectRooms, room, sha256)).toEqual(['area']);

    const both = [
      { upn: upnOf('area'), may: 'act' },
      { upn: upnOf('logAdministrator'), may: 'read' },
    ] as const;
    await subjectRooms('bot').open(room, both);
    await subjectRooms('bot').open(room, both);
    expect(await readers(subjectRooms, room, sha256)).toEqual(['logAdministrator', 'area']);
    expect(await writers(subjectRooms, room)).toEqual(['area']);
    expect(await subjectRooms('logAdministrator').readText(room, 'subject.json', sha256)).toEqual({
      ok: true,
      value: text,
    });
  });

  test('is closed to the administrator before, when another one takes over', async () => {
    const room = newRoom();
    await subjectRooms('bot').open(room, [{ upn: upnOf('logAdministrator'), may: 'act' }]);
    await subjectRooms('bot').open(room, [{ upn: upnOf('area'), may: 'act' }]);
    expect(await writers(subjectRooms, room)).toEqual(['area']);
  });

  test('gives a file only as the record names it', async () => {
    const room = newRoom();
    await subjectRooms('bot').open(room, [{ upn: upnOf('area'), may: 'act' }]);
    const { sha256 } = await subjectRooms('area').put(room, 'subject.json', text);
    await subjectRooms('area').put(room, 'subject.json', '{"account":"another"}');
    expect(await subjectRooms('area').readText(room, 'subject.json', sha256)).toEqual({
      ok: false,
      refusal: { code: 'room-file-altered' },
    });
    expect(await subjectRooms('area').readText(newRoom(), 'subject.json', sha256)).toEqual({
      ok: false,
      refusal: { code: 'room-file-missing' },
    });
  });

  test('is gone when it is disposed of, out of both recycle bins', async () => {
    const room = newRoom();
    await subjectRooms('bot').open(room, [{ upn: upnOf('area'), may: 'act' }]);
    const { sha256 } = await subjectRooms('area').put(room, 'subject.json', text);
    const now = '2026-10-05T09:00:00Z';
    expect(await subjectRooms('bot').dispose(room, now)).toEqual({ fate: 'deleted', deletedAt: now });
    expect(await readers(subjectRooms, room, sha256)).toEqual([]);
    expect(await sharePoint.bot.vault.sp.site.recycleBin()).toEqual([]);
  });

  test('is named by a GUID', async () => {
    await expect(subjectRooms('bot').open('anna', [])).rejects.toThrow(RangeError);
  });
});

describe('A case room', () => {
  test('is for the parties of the case, and holds bytes as they are', async () => {
    const room = newRoom();
    await caseRooms('bot').open(room, [
      { upn: upnOf('manager'), may: 'act' },
      { upn: upnOf('head'), may: 'read' },
    ]);
    const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 255, 13, 10]);
    const { sha256 } = await caseRooms('manager').put(room, 'minutes.pdf', bytes);
    const read = await caseRooms('head').readFile(room, 'minutes.pdf', sha256);
    expect(read.ok && [...read.value]).toEqual([...bytes]);
    expect(await writers(caseRooms, room)).toEqual(['manager']);
    expect(
      await able(async (who) => (await caseRooms(who).readFile(room, 'minutes.pdf', sha256)).ok),
    ).toEqual(['head', 'manager']);
  });
});

test('a secret of a room is read by the bot alone, and the first one stays', async () => {
  const room = newRoom();
  const bot = caseRooms('bot');
  await bot.open(room, [{ upn: upnOf('manager'), may: 'act' }]);
  expect(await bot.readSecret(room, 'salt')).toBeUndefined();
  expect(
    await Promise.all([bot.keepSecret(room, 'salt', 'first'), bot.keepSecret(room, 'salt', 'second')]),
  ).toEqual([expect.any(String), expect.any(String)]);
  const kept = await bot.readSecret(room, 'salt');
  expect(['first', 'second']).toContain(kept);
  expect(await bot.keepSecret(room, 'salt', 'third')).toBe(kept);
  await bot.open(room, [{ upn: upnOf('manager'), may: 'act' }]);
  expect(await able(async (who) => (await caseRooms(who).readSecret(room, 'salt')) !== undefined)).toEqual(
    [],
  );
  expect(await able(async (who) => (await caseRooms(who).put(room, 'bot/salt', 'x')).bytes === 1)).toEqual(
    [],
  );
  expect(await bot.readSecret(room, 'salt')).toBe(kept);
});
