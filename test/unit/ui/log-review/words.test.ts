import type { Access } from '@loggkontroll/core/log';
import { groupWords } from '../../../../ui/src/components/log-review/model/words.ts';
import type { Say } from '../../../../ui/src/components/log-review/texts/index.ts';
import { delivery } from './delivery.ts';

const [first] = delivery.accesses as [Access];

const groupOf = (accesses: readonly Partial<Access>[]) => ({
  ...{ key: '0 2026-09-03 0', employee: 0, day: '2026-09-03', client: 0 },
  accesses: accesses.map((access, index) => ({ ...first, n: index + 1, ...access })),
});

/** Says the name of what is to be said, and remembers. */
const saying = () => {
  const said: string[] = [];
  const t = ((key: string) => {
    said.push(key);
    return key.replace('logReview:', '');
  }) as unknown as Say;
  return { t, said };
};

describe('what was done in a group', () => {
  test('is each act once, in the order in which they come, also those that only the log has a word for', () => {
    const acts = [
      { act: 'changed' },
      { act: 'unknown', actText: 'Makulerat' },
      { act: 'read' },
      { act: 'unknown', actText: 'Signerat' },
      { act: 'changed' },
      { act: 'unknown', actText: 'Makulerat' },
    ] as const;
    expect(groupWords(saying().t, groupOf(acts))).toBe('act.changed, Makulerat, act.read, Signerat row.at');
  });

  test('costs as many words as there are acts, however many accesses', () => {
    const { t, said } = saying();
    groupWords(
      t,
      groupOf(Array.from({ length: 5_000 }, (_, index) => ({ act: index % 2 ? 'read' : 'printed' }))),
    );
    expect(said).toEqual(['logReview:act.printed', 'logReview:act.read', 'logReview:row.at']);
  });
});
