import '@pnp/sp/recycle-bin/index.js';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { atReceiver, atReviewer, codeOf, givenRooms } from './given-rooms.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { roomsOf, delivered } = givenRooms(() => sharePoint);

const everybody: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'member',
];

/** Who can read the delivery of a room. */
const readers = async (room: string, sha256: string): Promise<readonly Who[]> => {
  const able = await Promise.all(
    everybody.map(async (who) => (await roomsOf(who).readDelivery(room, sha256)).ok),
  );
  return everybody.filter((_, index) => able[index]);
};

/** Who can keep a draft in a room; what they kept is overwritten by the next. */
const drafters = async (room: string): Promise<readonly Who[]> => {
  const able: Who[] = [];
  for (const who of everybody) {
    const kept = await codeOf(roomsOf(who).saveDraft(room, `draft of ${who}`, undefined));
    if (typeof kept === 'object') able.push(who);
  }
  return able;
};

describe('A log room', () => {
  test('opens to the log administrators alone, and doing it twice does no harm', async () => {
    const { room, sha256, text } = await delivered();
    await roomsOf('bot').open(room);
    expect(await readers(room, sha256)).toEqual(['logAdministrator']);
    expect(await drafters(room)).toEqual([]);
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toEqual({ ok: true, value: text });
  });

  test('passes from the administrators to the receiver and on to the reviewer, one at a time', async () => {
    const { room, sha256 } = await delivered();
    await roomsOf('bot').give(room, atReceiver);
    expect(await readers(room, sha256)).toEqual(['planner']);
    expect(await drafters(room)).toEqual([]);
    await roomsOf('bot').give(room, atReviewer);
    expect(await readers(room, sha256)).toEqual(['manager']);
    expect(await drafters(room)).toEqual(['manager']);
  });

  test('given twice to the same writes nothing the second time', async () => {
    const { room } = await delivered();
    const bot = roomsOf('bot');
    await bot.give(room, atReviewer);
    sharePoint.standIn.clearRequests();
    await bot.give(room, atReviewer);
    expect(sharePoint.writes()).toEqual([]);
  });

  test('does not let the reviewer change the delivery', async () => {
    const { room } = await delivered();
    await roomsOf('bot').give(room, atReviewer);
    expect(await codeOf(roomsOf('manager').deliver(room, '{}'))).toBe('forbidden');
  });

  test('is never anything but a GUID', async () => {
    await expect(roomsOf('bot').open('../Notices')).rejects.toThrow(RangeError);
  });
});

describe('Disposal', () => {
  const now = '2026-11-22T08:00:00.000Z';
  const inBin = async (connection: Connection): Promise<number> =>
    (await connection.vault.sp.web.recycleBin()).length;

  test('leaves neither the room nor anything in a recycle bin', async () => {
    const { room, sha256 } = await delivered();
    await roomsOf('bot').give(room, atReviewer);
    const before = await inBin(sharePoint.bot);
    expect(await roomsOf('bot').dispose(room, now)).toEqual({ fate: 'deleted', deletedAt: now });
    expect(await inBin(sharePoint.bot)).toBe(before);
    expect(await readers(room, sha256)).toEqual([]);
    expect(await roomsOf('bot').readDelivery(room, sha256)).toMatchObject({ ok: false });
  });

  test('of a room that is gone already claims no more than it knows', async () => {
    const { room } = await delivered();
    await roomsOf('bot').dispose(room, now);
    expect(await roomsOf('bot').dispose(room, now)).toEqual({
      fate: 'deleted',
      deletedAt: now,
      recoverableUntil: '2027-02-23T08:00:00.000Z',
    });
  });

  test('of a room that was recycled by an instance that died then takes it out of the bins', async () => {
    const { room } = await delivered();
    const before = await inBin(sharePoint.bot);
    await sharePoint.bot.vault.sp.web.getFolderByServerRelativePath(`/sites/vault/Logs/${room}`).recycle();
    expect(await inBin(sharePoint.bot)).toBe(before + 1);
    expect(await roomsOf('bot').dispose(room, now)).toEqual({ fate: 'deleted', deletedAt: now });
    expect(await inBin(sharePoint.bot)).toBe(before);
  });

  test('says until when it can be brought back, where the recycle bin may not be emptied', async () => {
    const { room } = await delivered();
    const stubborn = openVault(
      sharePoint.asBot({
        patience: {
          fetch: (input, init) =>
            (input as string).endsWith('DeleteObject')
              ? Promise.resolve(new Response('{}', { status: 403 }))
              : fetch(input, init),
        },
      }),
    );
    expect(await stubborn.dispose(room, now)).toEqual({
      fate: 'deleted',
      deletedAt: now,
      recoverableUntil: '2027-02-23T08:00:00.000Z',
    });
  });

  test('says what holds it, where the organisation keeps everything, and leaves no other copy in the bins', async () => {
    const { room } = await delivered();
    const before = await inBin(sharePoint.bot);
    await sharePoint.bot.vault.sp.web.lists.add('PreservationHoldLibrary', '', 101);
    expect(await roomsOf('bot').dispose(room, now)).toEqual({ fate: 'held', heldBy: 'retention-policy' });
    expect(await inBin(sharePoint.bot)).toBe(before);
    await sharePoint.bot.vault.sp.web.getList('/sites/vault/PreservationHoldLibrary').delete();
  });
});
