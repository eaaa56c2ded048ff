import fc from 'fast-check';
import type { DraftFile } from '../../../../sharepoint/src/vault/draft-files.ts';
import { loadDraft, saveDraft } from '../../../../sharepoint/src/vault/drafts.ts';
import { openWindow } from './draft-window.ts';
import type { Known } from './draft-window.ts';
import { memoryDraftFiles } from './memory-draft-files.ts';
import type { Fate } from './memory-draft-files.ts';

const fates = fc.array(
  fc.constantFrom<Fate>('answered', 'answered', 'answered', 'lost-before', 'lost-after'),
  { maxLength: 25 },
);
const beginnings = fc.constantFrom<readonly (readonly [number, DraftFile])[]>(
  [],
  [[0, { text: 'older version', window: undefined }]],
  [[3, { text: 'begun', window: 'closed' }]],
);
const choices = fc.array(fc.constantFrom('mine', 'theirs'), { minLength: 1, maxLength: 3 });

describe('Two windows', () => {
  const windows = fc.record({ fates, choices });

  test('never go on past what the other believes to be saved, however their requests fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), beginnings, windows, windows, async (order, beginning, ...scripts) => {
        const folder = new Map(beginning);
        const known: Known = new Map();
        const opened = scripts.map(({ fates: met, choices: chosen }, index) => {
          const files = memoryDraftFiles(folder, met, () => order.schedule(Promise.resolve()));
          return { ...openWindow(files, `window ${'AB'[index]} `, known), chosen };
        });
        await order.waitFor(
          Promise.all(
            opened.map(async ({ load, judge, chosen }) => {
              await load();
              for (const choice of chosen) await judge(choice);
            }),
          ),
        );
        const { text = '' } = (await loadDraft(memoryDraftFiles(folder))) ?? {};
        for (const { standing } of opened) {
          const saved = standing();
          if (saved !== undefined) expect([text, ...(known.get(text) ?? [])]).toContain(saved);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('A window alone', () => {
  test('is never told of another, whatever answers are lost and however often it is opened again', async () => {
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.array(fc.record({ fates, choices }), { minLength: 1, maxLength: 4 }),
        async (beginning, times) => {
          const folder = new Map(beginning);
          const known: Known = new Map();
          for (const [time, { fates: met, choices: chosen }] of times.entries()) {
            const { load, judge, told, standing } = openWindow(
              memoryDraftFiles(folder, met),
              `time ${time} `,
              known,
            );
            await load();
            for (const choice of chosen) await judge(choice);
            expect(told()).toBe(0);
            expect(await loadDraft(memoryDraftFiles(folder))).toMatchObject({ text: standing() });
          }
          expect(folder.size).toBe(beginning.length + times.length);
        },
      ),
    );
  });
});

describe('Of two windows that have loaded the same', () => {
  const given = () => {
    const folder = new Map<number, DraftFile>();
    const files = memoryDraftFiles(folder);
    const save = (window: string, text: string, ...[over]: [Parameters<typeof saveDraft>[3]?]) =>
      saveDraft(files, window, text, over);
    return { folder, files, save };
  };

  test('the later one writes nothing before its person has chosen', async () => {
    const { folder, files, save } = given();
    await save('A', 'a1');
    const loaded = await loadDraft(files);
    await save('A', 'a2', loaded);
    const before = new Map(folder);
    expect(await save('B', 'b1', loaded)).toEqual({
      ok: false,
      refusal: { code: 'draft-changed', current: { text: 'a2', number: 1, window: 'A' } },
    });
    expect(folder).toEqual(before);
  });

  test('whoever has been passed is told at its next save, and what it wrote stays', async () => {
    const { folder, files, save } = given();
    const first = await save('A', 'a1');
    await save('B', 'b1', await loadDraft(files));
    expect(await save('A', 'a2', first.ok ? first.value : undefined)).toMatchObject({
      refusal: { code: 'draft-changed', current: { text: 'b1', number: 2 } },
    });
    expect([...folder.values()].map(({ text }) => text)).toEqual(['a2', 'b1']);
  });

  test('neither is told when they say the same', async () => {
    const { files, save } = given();
    const first = await save('A', 'a1');
    await save('B', 'same', await loadDraft(files));
    expect(await save('A', 'same', first.ok ? first.value : undefined)).toMatchObject({
      ok: true,
      value: { text: 'same', number: 2, window: 'B' },
    });
  });
});

test('where all drafts have been taken away, the first one is begun again', async () => {
  const files = memoryDraftFiles(new Map());
  const over = { text: 'gone', number: 4, window: 'another' };
  expect(await saveDraft(files, 'this', 'still here', over)).toMatchObject({
    ok: true,
    value: { number: 1 },
  });
});
