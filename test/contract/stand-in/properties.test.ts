import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import fc from 'fast-check';
import { as, owner, startTwoSites } from './two-sites.ts';

interface Stored {
  readonly Id: number;
  readonly Title: string | null;
  readonly Count: number | null;
}

let standIn: StandIn;
let all: readonly Stored[];
beforeAll(async () => {
  standIn = await startTwoSites();
  const { web } = as(standIn, owner);
  await web.lists.add('Things');
  await web.lists.getByTitle('Things').fields.addNumber('Count');
  await web.lists.getByTitle('Things').fields.getByInternalNameOrTitle('Title').update({ Indexed: true });
  const words = ['Åsa', 'åsa', "O'Hara", 'a_b', 'a%b', 'zebra', '', 'ö'];
  const [batch, execute] = as(standIn, owner).batched({ maxRequests: 100 });
  for (let number = 0; number < 40; number += 1) {
    void batch.web.lists.getByTitle('Things').items.add({
      Title: words[number % words.length],
      Count: number % 5 === 0 ? null : number % 7,
    });
  }
  await execute();
  all = await items().select('Id', 'Title', 'Count').top(100)<Stored[]>();
});
afterAll(() => standIn.close());

const items = () => as(standIn, owner).web.lists.getByTitle('Things').items;
const fold = (text: string | null) => text?.toLowerCase() ?? '';

test('whatever the order and the page, every item comes once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('Title', 'Count', 'Id'), fc.boolean()), { maxLength: 3 }),
      fc.integer({ min: 6, max: 45 }),
      async (orders, top) => {
        let query = items().select('Id', 'Title', 'Count').top(top);
        for (const [path, ascending] of orders) query = query.orderBy(path, ascending);
        const seen: Stored[] = [];
        for await (const page of query) seen.push(...(page as Stored[]));
        expect(seen.map(({ Id }) => Id).toSorted((left, right) => left - right)).toEqual(
          all.map(({ Id }) => Id),
        );
        const [first] = orders;
        if (!first) return;
        const [path, ascending] = first;
        const keys = seen.map((one) => (path === 'Title' ? fold(one.Title) : (one[path as 'Count'] ?? -1)));
        for (let index = 1; index < keys.length; index += 1) {
          const [before, after] = [keys[index - 1] ?? '', keys[index] ?? ''];
          expect(ascending ? before <= after : before >= after).toBe(true);
        }
      },
    ),
    { numRuns: 12 },
  );
});

type Check = readonly [filter: string, holds: (item: Stored) => boolean];

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const ofText: fc.Arbitrary<Check> = fc
  .tuple(
    fc.constantFrom('eq', 'startswith', 'substringof'),
    fc.constantFrom('åsa', "o'hara", 'a_', 'a%', 'ÖZ', 'z', 'b'),
  )
  .map(([kind, text]): Check => {
    const wanted = text.toLowerCase();
    if (kind === 'eq')
      return [`Title eq ${literal(text)}`, ({ Title }) => Title !== null && fold(Title) === wanted];
    return kind === 'startswith'
      ? [`startswith(Title, ${literal(text)})`, ({ Title }) => fold(Title).startsWith(wanted)]
      : [`substringof(${literal(text)}, Title)`, ({ Title }) => fold(Title).includes(wanted)];
  });
const ofNumber: fc.Arbitrary<Check> = fc
  .tuple(fc.constantFrom('gt', 'ge', 'lt', 'le'), fc.integer({ min: -1, max: 7 }))
  .map(([comparison, value]): Check => {
    const compare: Record<string, (count: number) => boolean> = {
      gt: (count) => count > value,
      ge: (count) => count >= value,
      lt: (count) => count < value,
      le: (count) => count <= value,
    };
    return [
      `Count ${comparison} ${value}`,
      ({ Count }) => Count !== null && (compare[comparison]?.(Count) ?? false),
    ];
  });
const ofNothing: fc.Arbitrary<Check> = fc.constantFrom<Check>(
  ['Count eq null', ({ Count }) => Count === null],
  ['Title ne null', ({ Title }) => Title !== null],
);
const { check } = fc.letrec<{ check: Check }>((tie) => ({
  check: fc.oneof(
    { maxDepth: 3 },
    ofText,
    ofNumber,
    ofNothing,
    fc
      .tuple(tie('check'), tie('check'), fc.constantFrom('and', 'or'))
      .map(([left, right, join]): Check => [
        `(${left[0]} ${join} ${right[0]})`,
        (item) => (join === 'and' ? left[1](item) && right[1](item) : left[1](item) || right[1](item)),
      ]),
  ),
}));

test('a filter leaves exactly the items it describes', async () => {
  await fc.assert(
    fc.asyncProperty(check, async ([filter, holds]) => {
      const found = await items().select('Id').filter(filter)<{ Id: number }[]>();
      expect(found.map(({ Id }) => Id)).toEqual(all.filter(holds).map(({ Id }) => Id));
    }),
    { numRuns: 60 },
  );
});

test('a text comes back as it was sent, alone and in a batch', async () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((one) => one.trim() !== '' && !one.includes('\u0000'));
  await fc.assert(
    fc.asyncProperty(text, async (Title) => {
      const [batch, execute] = as(standIn, owner).batched();
      const added = batch.web.lists.getByTitle('Things').items.add({ Title });
      await execute();
      const { Id } = (await added) as { Id: number };
      const [found] = await items()
        .select('Title')
        .filter(`Id eq ${Id} and Title eq ${literal(Title)}`)<Stored[]>();
      await items().getById(Id).delete();
      expect(found?.Title).toBe(Title);
    }),
    { numRuns: 20 },
  );
});

test('a text that holds the character zero is refused, and nothing of it is kept', async () => {
  const before = await items()();
  await expect(items().add({ Title: 'before\u0000after' })).rejects.toThrow('Invalid text value.');
  expect(await items()()).toEqual(before);
});
