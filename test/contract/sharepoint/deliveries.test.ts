import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { atReviewer, codeOf, givenRooms } from './given-rooms.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { roomsOf, newRoom, delivered } = givenRooms(() => sharePoint);

describe('A delivery', () => {
  test('over ten megabytes goes up in pieces and comes back whole', async () => {
    const room = newRoom();
    await roomsOf('bot').open(room);
    const text = JSON.stringify({
      rows: Array.from({ length: 420_000 }, (_, index) => `ö rad ${index} av loggen`),
    });
    sharePoint.standIn.clearRequests();
    const { sha256, bytes } = await roomsOf('logAdministrator').deliver(room, text);
    expect(bytes).toBeGreaterThan(10 * 1024 * 1024);
    const sent = sharePoint.standIn
      .requests()
      .map(({ path }) => /(?:\w+Upload|AddUsingPath)/i.exec(path)?.[0]);
    expect(sent).toEqual(expect.arrayContaining(['AddUsingPath', 'startUpload', 'finishUpload']));
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toEqual({ ok: true, value: text });
  });

  test('interrupted is done over, and nobody reads the half', async () => {
    const { room, sha256: old, text } = await delivered();
    const lost = roomsOf('logAdministrator', {
      patience: {
        fetch: (input, init) =>
          init?.method === 'POST' ? Promise.reject(new TypeError('lost')) : fetch(input, init),
      },
    });
    expect(await codeOf(lost.deliver(room, '{"log":"new"}'))).toBe('unreachable');
    const { sha256 } = await roomsOf('logAdministrator').deliver(room, '{"log":"new"}');
    expect(await roomsOf('logAdministrator').readDelivery(room, old)).toEqual({ ok: true, value: text });
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toMatchObject({ ok: true });
  });

  test('by another administrator within the same seconds has a file of its own', async () => {
    const { room, sha256, text } = await delivered();
    const other = await roomsOf('logAdministrator').deliver(room, '{"log":"another"}');
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toEqual({ ok: true, value: text });
    expect(await roomsOf('logAdministrator').readDelivery(room, other.sha256)).toMatchObject({ ok: true });
  });

  test('that is there stays whole when the very same is sent again and cut off', async () => {
    const room = newRoom();
    await roomsOf('bot').open(room);
    const large = 'ö'.repeat(6 * 1024 * 1024);
    const { sha256 } = await roomsOf('logAdministrator').deliver(room, large);
    const cut = roomsOf('logAdministrator', {
      patience: {
        fetch: (input, init) =>
          (input as string).includes('finishUpload')
            ? Promise.resolve(new Response('{}', { status: 403 }))
            : fetch(input, init),
      },
    });
    expect(await codeOf(cut.deliver(room, large))).toBe('forbidden');
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toMatchObject({ ok: true });
  });

  test('cut off in its pieces is done over', async () => {
    const room = newRoom();
    await roomsOf('bot').open(room);
    const large = 'å'.repeat(6 * 1024 * 1024);
    const cut = roomsOf('logAdministrator', {
      patience: {
        fetch: (input, init) =>
          (input as string).includes('startUpload')
            ? Promise.resolve(new Response('{}', { status: 403 }))
            : fetch(input, init),
      },
    });
    expect(await codeOf(cut.deliver(room, large))).toBe('forbidden');
    const { sha256 } = await roomsOf('logAdministrator').deliver(room, large);
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toMatchObject({ ok: true });
  });

  test('whose content has been changed is not given out', async () => {
    const { room, sha256 } = await delivered();
    const path = `/sites/vault/Logs/${room}/${sha256}.json`;
    await sharePoint.bot.vault.sp.web.getFileByServerRelativePath(path).setContent('{"log":"changed"}');
    expect(await roomsOf('bot').readDelivery(room, sha256)).toEqual({
      ok: false,
      refusal: { code: 'delivery-altered' },
    });
  });

  test('that has not come is missing, and so is one that no hash can name', async () => {
    const { room, sha256 } = await delivered();
    for (const named of ['ab'.repeat(32), '', `../${room}/${sha256}`]) {
      expect(await roomsOf('logAdministrator').readDelivery(room, named)).toEqual({
        ok: false,
        refusal: { code: 'delivery-missing' },
      });
      await roomsOf('bot').keepOnly(room, named);
    }
    expect(await roomsOf('logAdministrator').readDelivery(room, sha256)).toMatchObject({ ok: true });
  });
});

describe('What a late administrator has put in a room', () => {
  const files = async (room: string): Promise<readonly string[]> => {
    const { files: there } = sharePoint.bot.vault.sp.web.getFolderByServerRelativePath(
      `/sites/vault/Logs/${room}`,
    );
    return (await there.select('Name')<readonly { readonly Name: string }[]>()).map(({ Name }) => Name);
  };
  const twice = async () => {
    const first = await delivered();
    const late = await roomsOf('logAdministrator').deliver(first.room, '{"log":"late"}');
    await roomsOf('bot').give(first.room, atReviewer);
    await roomsOf('manager').saveDraft(first.room, 'draft', undefined);
    return { ...first, late };
  };

  test('is cleaned away for good, and neither the order’s file nor the draft', async () => {
    const { room, sha256, text } = await twice();
    const inBin = async () => (await sharePoint.bot.vault.sp.web.recycleBin()).length;
    const before = await inBin();
    await roomsOf('bot').keepOnly(room, sha256);
    expect(await files(room)).toEqual([`${sha256}.json`]);
    expect(await inBin()).toBe(before);
    expect(await roomsOf('manager').readDelivery(room, sha256)).toEqual({ ok: true, value: text });
    expect(await roomsOf('manager').loadDraft(room)).toMatchObject({ text: 'draft' });
    sharePoint.standIn.clearRequests();
    await roomsOf('bot').keepOnly(room, sha256);
    expect(sharePoint.writes()).toEqual([]);
  });

  test('stays when the file that the order names is not there: then nobody knows what it is', async () => {
    const { room, sha256, late } = await twice();
    await roomsOf('bot').keepOnly(room, 'ab'.repeat(32));
    expect((await files(room)).toSorted()).toEqual([`${sha256}.json`, `${late.sha256}.json`].toSorted());
  });

  test('stays where the organisation’s retention holds it, and harms nobody', async () => {
    const { room, sha256, text } = await twice();
    const holding = openVault(
      sharePoint.asBot({
        patience: {
          fetch: (input, init) =>
            /recycle/i.test(input as string)
              ? Promise.resolve(new Response('{}', { status: 400 }))
              : fetch(input, init),
        },
      }),
    );
    await holding.keepOnly(room, sha256);
    expect(await files(room)).toHaveLength(2);
    expect(await roomsOf('manager').readDelivery(room, sha256)).toEqual({ ok: true, value: text });
  });
});
