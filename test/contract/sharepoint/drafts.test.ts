import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import type { Patience } from '@loggkontroll/sharepoint/connection';
import type { Draft, LogRooms } from '@loggkontroll/sharepoint/vault';
import { atReviewer, codeOf, givenRooms } from './given-rooms.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const { roomsOf, delivered } = givenRooms(() => sharePoint);

type Fetch = Patience['fetch'];

/** A room at the reviewer, whose every opening of it is another window. */
const atHand = async (through?: Fetch) => {
  const { room } = await delivered();
  await roomsOf('bot').give(room, atReviewer);
  const window = (): LogRooms => roomsOf('manager', through && { patience: { fetch: through } });
  return { room, window };
};

const saved = async (rooms: LogRooms, room: string, text: string, over?: Draft): Promise<Draft> => {
  const answer = await rooms.saveDraft(room, text, over);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

const folderOf = (room: string) =>
  sharePoint.bot.vault.sp.web.getFolderByServerRelativePath(`/sites/vault/Logs/${room}/draft`);

const filesIn = async (room: string): Promise<readonly string[]> =>
  (await folderOf(room).files.select('Name')()).map(({ Name }) => Name).toSorted();

/** How many requests something takes. */
const costOf = async <T>(asking: () => Promise<T>): Promise<readonly [number, T]> => {
  sharePoint.standIn.clearRequests();
  const answer = await asking();
  return [sharePoint.standIn.requests().length, answer];
};

test('is begun, saved again, loaded and gone on from, in few requests', async () => {
  const { room, window } = await atHand();
  const first = window();
  expect(await costOf(() => first.loadDraft(room))).toEqual([1, undefined]);
  const [begin, one] = await costOf(() => saved(first, room, '1'));
  const [again, two] = await costOf(() => saved(first, room, '2', one));
  expect([begin, again]).toEqual([2, 2]);
  expect(two.number).toBe(one.number);

  const second = window();
  const [load, loaded] = await costOf(() => second.loadDraft(room));
  expect(loaded).toEqual(two);
  const [goOn, three] = await costOf(() => saved(second, room, '3', loaded));
  const [later] = await costOf(() => saved(second, room, '4', three));
  expect([load, goOn, later]).toEqual([2, 4, 2]);
  expect(await window().loadDraft(room)).toMatchObject({ text: '4' });
  expect(await filesIn(room)).toEqual(['draft-1.json', 'draft-2.json']);
});

/** What SharePoint may make of an ETag that a file's content is replaced with: nobody has seen it. */
describe.each(['checks it', 'takes no notice of it'])('of two windows, where SharePoint %s', (variant) => {
  const twoWindows = async () => {
    const sent: Headers[] = [];
    const { room, window } = await atHand((input, init) => {
      const headers = new Headers(init?.headers);
      sent.push(new Headers(headers));
      if (variant !== 'checks it') headers.delete('If-Match');
      return fetch(input, { ...init, headers });
    });
    return { room, sent, window, first: window(), second: window() };
  };
  const changedTo = (text: string) => ({ refusal: { code: 'draft-changed', current: { text } } });

  test('never writes over the other’s, and each is told', async () => {
    const { room, sent, window, first, second } = await twoWindows();
    const begun = await saved(first, room, 'first 1');
    const loaded = await second.loadDraft(room);
    const later = await saved(first, room, 'first 2', begun);
    expect(await second.saveDraft(room, 'second 1', loaded)).toMatchObject(changedTo('first 2'));
    expect(await window().loadDraft(room)).toMatchObject({ text: 'first 2' });

    await saved(second, room, 'second 2', later);
    expect(await first.saveDraft(room, 'first 3', later)).toMatchObject(changedTo('second 2'));
    expect(await window().loadDraft(room)).toMatchObject({ text: 'second 2' });
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((headers) => headers.has('If-Match'))).toEqual([]);
  });

  test('that both begin, one is begun and the other is told', async () => {
    const { room, window, first, second } = await twoWindows();
    const answers = await Promise.all([
      first.saveDraft(room, 'first', undefined),
      second.saveDraft(room, 'second', undefined),
    ]);
    const kept = answers.flatMap((answer) => (answer.ok ? [answer.value.text] : []));
    expect(kept).toHaveLength(1);
    const [standing = ''] = kept;
    expect(answers.find(({ ok }) => !ok)).toMatchObject(changedTo(standing));
    expect(await window().loadDraft(room)).toMatchObject({ text: standing });
  });

  test('can be kept above the other, which is told in its turn', async () => {
    const { room, window, first, second } = await twoWindows();
    const begun = await saved(first, room, 'first 1');
    const refused = await second.saveDraft(room, 'second 1', undefined);
    if (refused.ok) throw new Error('Two have begun the same draft.');
    await saved(second, room, 'second 1', refused.refusal.current);
    expect(await window().loadDraft(room)).toMatchObject({ text: 'second 1' });
    expect(await first.saveDraft(room, 'first 2', begun)).toMatchObject(changedTo('second 1'));
  });
});

test('whose answer is lost is its own again, with what has been judged since', async () => {
  let isLost = true;
  const { room, window } = await atHand(async (input, init) => {
    const answer = await fetch(input, init);
    if (isLost && init?.method === 'POST') throw new TypeError('lost');
    return answer;
  });
  const reviewing = window();
  expect(await codeOf(reviewing.saveDraft(room, '1', undefined))).toBe('unreachable');
  expect(await filesIn(room)).toEqual(['draft-1.json']);
  isLost = false;
  const next = await saved(reviewing, room, '2');
  isLost = true;
  expect(await codeOf(reviewing.saveDraft(room, '3', next))).toBe('unreachable');
  isLost = false;
  await saved(reviewing, room, '4', next);
  expect(await window().loadDraft(room)).toMatchObject({ text: '4' });
  expect(await filesIn(room)).toEqual(['draft-1.json']);
});

test('of an older version is gone on from, and what lies beside it is no draft', async () => {
  const { room, window } = await atHand();
  await folderOf(room).files.addUsingPath('draft.json', '{"format":"loggkontroll-draft"}');
  await roomsOf('manager').saveConcerns(room, '{}');
  const reviewing = window();
  const loaded = await reviewing.loadDraft(room);
  expect(loaded).toEqual({ text: '{"format":"loggkontroll-draft"}', number: 0, window: undefined });
  await saved(reviewing, room, 'on from there', loaded);
  expect(await roomsOf('bot').loadDraft(room)).toMatchObject({ text: 'on from there' });
  expect(await filesIn(room)).toEqual(['draft-1.json', 'draft.json', 'supplements.json']);
});

test('is the newest by its number, however its digits are ordered', async () => {
  const { room, window } = await atHand();
  let draft: Draft | undefined;
  for (let time = 1; time <= 11; time += 1) draft = await saved(window(), room, `${time}`, draft);
  expect(await window().loadDraft(room)).toMatchObject({ text: '11', number: 11 });
});
