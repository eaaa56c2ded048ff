import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { periodNamed } from '@loggkontroll/core/calendar';
import type { IsoInstant, Period } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { inRoot } from '@loggkontroll/infra/build';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import type { Municipality, Size } from '@loggkontroll/infra/local/demo';
import { openFilling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { FilledItem, Filling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { provision } from '@loggkontroll/sharepoint/provisioning';
import {
  controls,
  notices,
  orders,
  register,
  registrations,
  reviews,
  vault,
} from '@loggkontroll/sharepoint/schema';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { openSettings, plannedSetting } from '@loggkontroll/sharepoint/settings';
import { localApps } from '../../../infra/local/local-apps.ts';
import { columnsOf } from '../../../sharepoint/src/records/item.ts';
import { conversationOf } from './conversation-of.ts';
import type { Decided } from './finished.ts';
import { beginningOf, finishedQuarter } from './finished-quarter.ts';

/** How much has been left behind by so many quarters. */
export interface GrownSize extends Size {
  readonly quarters: number;
  readonly controlsAQuarter: number;
}

/** 200,000 controls of five years, as long as the routines keep them; 2,000 units, 50,000 employees. */
export const grownSize: GrownSize = {
  units: 2_000,
  employees: 50_000,
  quarters: 20,
  controlsAQuarter: 10_000,
};

/** 60 units with a year behind them, made in the same way. */
export const smallTown: GrownSize = { units: 60, employees: 3_000, quarters: 4, controlsAQuarter: 30 };

/** Counts up with every change of what is made here. */
const making = 1;

const lastQuarter = 2026 * 4 + 2;

/** The quarters that end with 2026-Q3. */
const quartersOf = (count: number): readonly Period[] =>
  Array.from({ length: count }, (_, index) => lastQuarter - count + 1 + index).map((quarter) =>
    periodNamed(`${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`),
  );

const secondsOf = (instant: IsoInstant): string => `${instant.slice(0, 19)}Z`;

/** A record as an item that has been saved once for each of its events. */
export const filledItem = <Kept extends { readonly status: string }>(
  schema: RecordList<Kept>,
  { state, history }: Decided<Kept, unknown>,
  at: IsoInstant,
): FilledItem => ({
  folder: schema.folderOf(state),
  values: columnsOf(schema, state, history),
  ...{ created: secondsOf(at), modified: secondsOf(at), saves: history.length },
});

const closedNotice = (orderId: string, personId: string, at: IsoInstant): FilledItem => {
  const claimKey = createHash('sha256').update(`grown/${orderId}`).digest('hex');
  return {
    values: {
      ...{ Title: claimKey.slice(0, 8), ClaimKey: claimKey, State: 'closed', RecordId: orderId },
      ...{ PersonId: personId, ClaimedAt: at, SentAt: at, ActivityId: orderId, Notice: '{}' },
    },
    ...{ created: secondsOf(at), modified: secondsOf(at), saves: 3 },
  };
};

const fillQuarter = (
  filling: Filling,
  municipality: Municipality,
  quarter: Period,
  first: number,
  count: number,
): void => {
  const at = beginningOf(quarter);
  const finished = finishedQuarter(municipality, quarter, first, count);
  const add = <Kept extends { readonly status: string }>(
    schema: RecordList<Kept>,
    records: readonly Decided<Kept, unknown>[],
  ): void => {
    filling.add(
      `/sites/register/Lists/${schema.list.name}`,
      localApps.bot,
      records.map((record) => filledItem(schema, record, at)),
    );
  };
  add(
    orders,
    finished.map(({ order }) => order),
  );
  add(
    reviews,
    finished.map(({ review }) => review),
  );
  add(
    registrations,
    finished.map(({ registration }) => registration),
  );
  add(
    controls,
    finished.map(({ control }) => control),
  );
  filling.add(
    `/sites/vault/Lists/${notices.name}`,
    localApps.bot,
    finished.map(({ order: { state } }) => closedNotice(state.orderId, state.reviewer, at)),
  );
};

/** Everybody has a conversation with the bot, in a Teams that does not listen. */
const nowhere = 'http://127.0.0.1:9/';

const make = async (
  databaseFile: string,
  municipality: Municipality,
  { quarters, controlsAQuarter }: GrownSize,
  tell: (what: string) => void,
): Promise<void> => {
  const periods = quartersOf(quarters);
  const sites = await openSites({ municipality, databaseFile });
  const [began] = periods;
  if (began === undefined) throw new Error('A town that has grown has at least one quarter.');
  sites.setClock(beginningOf(began));
  tell('the sites, and who works where');
  await furnish(sites.administrator(), municipality);
  const settings = openSettings(sites.bot());
  for (const quarter of periods) await settings.put(plannedSetting(ffsPolicy.id, quarter));
  tell('everybody’s conversation with the bot');
  const messages = openMessages(sites.bot());
  for (const { personId } of municipality.people) {
    await messages.keep({ personId, reference: conversationOf(personId, nowhere) });
  }
  await sites.close();
  const filling = openFilling(databaseFile);
  for (const [index, quarter] of periods.entries()) {
    tell(quarter);
    fillQuarter(filling, municipality, quarter, index * controlsAQuarter, controlsAQuarter);
  }
  tell('indexes');
  filling.close();
};

const bringUpToSchema = async (databaseFile: string, municipality: Municipality): Promise<void> => {
  const sites = await openSites({ municipality, databaseFile });
  const provisioned = await provision({ register, vault }, sites.administrator());
  await sites.close();
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
};

/**
 * The database of a town that has grown, made the first time (some minutes) and kept under `.local/bench` until what is
 * made here changes; lists and columns that came later are provisioned. Whoever changes it takes a copy.
 */
export const grownTown = async (
  size: GrownSize,
  tell: (what: string) => void,
): Promise<{ readonly municipality: Municipality; readonly databaseFile: string }> => {
  const municipality = makeMunicipality('bench', size);
  const name = `${size.units}-${size.employees}-${size.quarters}x${size.controlsAQuarter}-${making}`;
  const folder = inRoot('.local', 'bench');
  const databaseFile = `${folder}/grown-${name}.db`;
  if (existsSync(databaseFile)) {
    await bringUpToSchema(databaseFile, municipality);
    return { municipality, databaseFile };
  }
  await mkdir(folder, { recursive: true });
  const unfinished = `${databaseFile}.unfinished`;
  for (const suffix of ['', '-wal', '-shm']) await rm(`${unfinished}${suffix}`, { force: true });
  await make(unfinished, municipality, size, tell);
  await rename(unfinished, databaseFile);
  return { municipality, databaseFile };
};
