import '@pnp/sp/folders/index.js';
import type { Unit } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { ensureUnitFolders, organisationArranger } from '@loggkontroll/sharepoint/provisioning';
import type { Step } from '@loggkontroll/sharepoint/provisioning';
import { arrangedKey, openSettings } from '@loggkontroll/sharepoint/settings';
import { departments, ids, people, units, upnOf as nameOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

const managers: readonly Who[] = ['manager', 'otherManager', 'area', 'otherArea'];
const [like] = units;
const [somebody] = people;
if (like === undefined || somebody === undefined) throw new Error('There is no unit, or nobody.');

const newUnit = (index: number): Unit => ({
  ...like,
  unitId: `new-${index}`,
  name: `Enhet ${index}`,
  managerId: ids[managers[index % managers.length] ?? 'manager'],
});

/** The tests' organisation with so many more units. */
const grownBy = (more: number) => ({
  departments,
  people,
  units: [...units, ...Array.from({ length: more }, (_, index) => newUnit(index))],
});
type Grown = ReturnType<typeof grownBy>;

const ledBy = (organisation: Grown, unitId: string, who: Who): Grown => ({
  ...organisation,
  units: organisation.units.map((unit) => (unit.unitId === unitId ? { ...unit, managerId: ids[who] } : unit)),
});

/** Two hundred operations, the part that goes beyond, and what is asked to know where to go on. */
const mostInATurn = 320;

let sharePoint: SharePoint;
beforeEach(async () => {
  sharePoint = await furnishedSites();
});
afterEach(() => sharePoint.close());

const asked = async (act: () => Promise<unknown>) => {
  sharePoint.standIn.clearRequests();
  await act();
  const operations = sharePoint.standIn.requests().reduce((sum, request) => sum + request.operations, 0);
  const writes = sharePoint.writes();
  return { operations, writes, reads: operations - writes.length };
};

const connectionOf = () => sharePoint.asBot({});

/** As many turns as it takes, each by an instance of its own where the one before has died. */
const arrangeAll = async (
  organisation: Grown,
  arrangerFor: (turn: number) => ReturnType<typeof organisationArranger>,
): Promise<readonly number[]> => {
  const each: number[] = [];
  for (let turn = 0; ; turn += 1) {
    let how: string | undefined;
    const { operations } = await asked(async () => {
      how = await arrangerFor(turn)(organisation);
    });
    each.push(operations);
    if (how === 'all') return each;
    if (turn > 50) throw new Error('It never ends.');
  }
};

const byOne = (connection: Connection = connectionOf()) => {
  const arranger = organisationArranger(connection);
  return () => arranger;
};

/** What is otherwise than it should be. */
const wrongIn = async (organisation: Grown): Promise<readonly string[]> => {
  const steps: Step[] = [];
  await ensureUnitFolders(connectionOf(), organisation, (step) => steps.push(step), 'look');
  return steps.filter(({ outcome }) => outcome !== 'unchanged').map(({ name }) => name);
};

test('a start without a change asks one question, whatever the number of units', async () => {
  for (const more of [0, 30]) {
    await arrangeAll(grownBy(more), byOne());
    const { operations } = await asked(() => organisationArranger(connectionOf())(grownBy(more)));
    expect(operations).toBe(1);
  }
});

test('a start after one unit has changed writes what has changed, and reads the same whatever the number of units', async () => {
  const costs: { readonly reads: number; readonly writes: number }[] = [];
  for (const more of [25, 50]) {
    await arrangeAll(grownBy(more), byOne());
    const changed = ledBy(grownBy(more), 'new-0', 'otherArea');
    const { reads, writes } = await asked(() => organisationArranger(connectionOf())(changed));
    expect(await wrongIn(changed)).toEqual([]);
    costs.push({ reads, writes: writes.length });
  }
  const [fewer, more] = costs;
  expect(more).toEqual(fewer);
  expect(fewer?.writes).toBeLessThan(40);
  expect(fewer?.reads).toBeLessThan(60);
});

test('what there is much of is arranged in turns, and nothing is left out', async () => {
  const each = await arrangeAll(grownBy(30), byOne());
  expect(each.length).toBeGreaterThan(3);
  expect(Math.max(...each)).toBeLessThan(mostInATurn);
  expect(await wrongIn(grownBy(30))).toEqual([]);
});

test('whoever is killed after every turn comes to the end as well, and has not begun anew each time', async () => {
  const each = await arrangeAll(grownBy(30), () => organisationArranger(connectionOf()));
  expect(Math.max(...each)).toBeLessThan(mostInATurn);
  expect(each.length).toBeLessThan(25);
  expect(await wrongIn(grownBy(30))).toEqual([]);
});

/** The numbers of those who have a right of their own to a folder. */
const holdersIn = async (path: string): Promise<readonly string[]> => {
  const { sp } = connectionOf().register;
  const item = sp.web
    .getFolderByServerRelativePath(`/sites/register/Lists/${path}`)
    .expand('ListItemAllFields/RoleAssignments/Member');
  const { ListItemAllFields } = (await item.select(
    'ListItemAllFields/RoleAssignments/Member/LoginName',
  )()) as unknown as {
    readonly ListItemAllFields: {
      readonly RoleAssignments: readonly { readonly Member: { readonly LoginName: string } }[];
    };
  };
  return ListItemAllFields.RoleAssignments.map(({ Member }) => Member.LoginName.split('|').at(-1) ?? '');
};

const upnOf = (who: Who): string => people.find(({ personId }) => personId === ids[who])?.upn ?? '';

test('whoever leads a unit no longer loses it in the first turn, however much there is to give', async () => {
  const before = grownBy(0);
  await arrangeAll(before, byOne());
  expect(await holdersIn(`Orders/${like.unitId}`)).toContain(upnOf('manager'));
  const after = ledBy(grownBy(30), like.unitId, 'otherManager');
  const arrange = organisationArranger(connectionOf());
  const { writes } = await asked(async () => expect(await arrange(after)).toBe('some-left'));
  for (const list of ['Orders', 'Reviews', 'Registrations', 'Authorisations', 'Informing', 'Extracts'])
    expect(await holdersIn(`${list}/${like.unitId}`)).not.toContain(upnOf('manager'));
  const isRemoval = (write: string): boolean => write.includes('removeroleassignment');
  const isGift = (write: string): boolean => write.includes('addroleassignment');
  expect(writes.findLastIndex(isRemoval)).toBeLessThan(writes.findIndex(isGift));
});

test('what somebody has begun to give is taken away again where others have arranged something else meanwhile', async () => {
  await arrangeAll(grownBy(0), byOne());
  const planned = grownBy(30);
  const decided = ledBy(planned, 'new-0', 'otherArea');
  const slow = organisationArranger(connectionOf());
  expect(await slow(planned)).toBe('some-left');
  await arrangeAll(decided, byOne());
  expect(await slow(planned)).toBe('some-left');
  await arrangeAll(decided, () => slow);
  expect(await wrongIn(decided)).toEqual([]);
});

test('while somebody arranges, whoever starts does not take it for done', async () => {
  await arrangeAll(grownBy(0), byOne());
  const settings = openSettings(connectionOf());
  const done = (await settings.get(arrangedKey))?.value;
  await organisationArranger(connectionOf())(grownBy(30));
  expect((await settings.get(arrangedKey))?.value).not.toBe(done);
  /* The one that had begun has died, and the registers are again as they were. */
  await arrangeAll(grownBy(0), byOne());
  expect((await settings.get(arrangedKey))?.value).toBe(done);
});

test('a SharePoint that does not tell the rights with the folders is asked for each of them', async () => {
  const refusing = sharePoint.asBot({
    patience: {
      fetch: (input, init) => {
        const url = decodeURIComponent(input instanceof Request ? input.url : input.toString());
        return /\$expand=[^&]*ListItemAllFields/.test(url)
          ? Promise.resolve(new Response('{}', { status: 400 }))
          : fetch(input, init);
      },
    },
  });
  await arrangeAll(grownBy(30), byOne());
  const changed = ledBy(grownBy(30), 'new-3', 'manager');
  await arrangeAll(changed, byOne(refusing));
  expect(await wrongIn(changed)).toEqual([]);
});

test('an account that SharePoint does not find keeps nobody else from theirs, and gets its own once it is there', async () => {
  let isThere = false;
  const connection = sharePoint.asBot({
    patience: {
      fetch: (input, init) =>
        !isThere && typeof init?.body === 'string' && init.body.includes(nameOf('stranger'))
          ? Promise.resolve(new Response('{}', { status: 404 }))
          : fetch(input, init),
    },
  });
  const after = ledBy(grownBy(2), like.unitId, 'otherManager');
  const led = ledBy(
    {
      ...after,
      people: [
        ...people,
        { ...somebody, personId: ids.stranger, upn: nameOf('stranger'), managerId: undefined },
      ],
    },
    'new-1',
    'stranger',
  );
  const arrange = organisationArranger(connection);
  const end = async (): Promise<unknown> => {
    for (let turn = 0; turn < 50; turn += 1) if ((await arrange(led)) === 'all') return 'all';
    return 'never';
  };
  await expect(end()).rejects.toThrow(ids.stranger);
  expect(await holdersIn(`Orders/${like.unitId}`)).toContain(upnOf('otherManager'));
  expect(await holdersIn('Orders/new-0')).toContain(upnOf('manager'));
  expect(await holdersIn('Orders/new-1')).not.toContain(nameOf('stranger'));

  isThere = true;
  expect(await end()).toBe('all');
  expect(await holdersIn('Orders/new-1')).toContain(nameOf('stranger'));
  expect(await wrongIn(led)).toEqual([]);
});

test('what fails again and again gives others their turn', async () => {
  let tries = 0;
  const failing = sharePoint.asBot({
    patience: {
      fetch: (input, init) => {
        const url = decodeURIComponent(input instanceof Request ? input.url : input.toString());
        if (!/roledefinitions/i.test(url)) return fetch(input, init);
        tries += 1;
        return Promise.resolve(new Response('{}', { status: 400 }));
      },
    },
  });
  const arrange = organisationArranger(failing);
  const outcomes: string[] = [];
  for (let call = 0; call < 8; call += 1) outcomes.push(await arrange(grownBy(1)).catch(() => 'failed'));
  expect(outcomes).toEqual([
    'failed',
    'failed',
    'waiting',
    'failed',
    'waiting',
    'waiting',
    'waiting',
    'failed',
  ]);
  expect(tries).toBe(4);
});
