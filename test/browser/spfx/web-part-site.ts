import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Control } from '@loggkontroll/core/workflow';
import { webPartMounts } from '@loggkontroll/infra/local/web-part-host';
import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { startStandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { connect, localApp } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Register } from '@loggkontroll/sharepoint/records';
import { openInformingTold, openSettings } from '@loggkontroll/sharepoint/settings';
import type { InformingTold, Settings } from '@loggkontroll/sharepoint/settings';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import { databaseIn, seeded } from '../../seeds/seeded.ts';

const botId = '00000000-0000-4000-9000-000000000001';
const owner = '00000000-0000-4000-9000-000000000002';

/** Sunday the 22nd of November 2026, in the middle of the fourth quarter. */
export const now = isoInstantOf('2026-11-22T09:00:00Z');

const size = { units: 12, employees: 96 };

/** A municipality whose sites are provisioned, with the pages of the built web parts beside them. */
export interface WebPartSite {
  readonly standIn: StandIn;
  readonly municipality: ReturnType<typeof makeMunicipality>;
  /** The Register as the bot has it. */
  readonly bot: Register;
  readonly settings: Settings;
  /** What the bot tells of informing. */
  readonly informingTold: InformingTold;
  /** A control that the bot expects, and has completed unless it is open. */
  readonly addControl: (
    control: Pick<Control, 'controlId' | 'unitId' | 'period'> & Partial<Control>,
    result?: Partial<NonNullable<Control['done']>['result']> | 'open',
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The bot that acts. */
export const actingBot = { actor: { personId: 'bot', roles: ['bot'] }, now } as const;

type Town = ReturnType<typeof makeMunicipality>;

/** The stand-in with the town's people and two sites, empty unless the database is filled, and the bot's connection. */
const openIn = async (
  folder: string,
  municipality: Town,
): Promise<{ readonly standIn: StandIn; readonly connection: Connection }> => {
  const standIn = await startStandIn({
    databaseFile: databaseIn(folder),
    mounts: webPartMounts(),
    people: [
      { oid: owner, upn: 'owner@kommun.example', name: 'Ägare', email: 'owner@kommun.example' },
      ...municipality.people.map(({ personId, upn, name }) => ({ oid: personId, upn, name, email: upn })),
    ],
    sites: ['register', 'vault'].map((name) => ({
      path: `/sites/${name}`,
      title: name,
      owner,
      webProperties: { MembersCanShare: false, NoCrawl: name === 'vault' },
    })),
    apps: [
      {
        clientId: botId,
        name: 'Loggkontroll',
        grants: { '/sites/register': 'fullcontrol', '/sites/vault': 'fullcontrol' },
      },
    ],
  });
  standIn.shiftClock(Date.parse(now) - Date.now());
  const connection = connect({
    registerUrl: `${standIn.url}/sites/register`,
    vaultUrl: `${standIn.url}/sites/vault`,
    auth: localApp(botId),
  });
  return { standIn, connection };
};

/** Fills the sites through the real provisioner. */
const furnishIn = async (folder: string, municipality: Town): Promise<void> => {
  const { standIn, connection } = await openIn(folder, municipality);
  const provisioned = await provision({ register, vault }, connection);
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
  const { departments, units, people, staff, members } = municipality;
  await importOrganisation(connection, { departments, units, people, employees: staff, members });
  await ensureUnitFolders(connection, { units, departments, people });
  await standIn.close();
};

/** Starts the stand-in with sites that the real provisioner has filled. */
export const webPartSite = async (): Promise<WebPartSite> => {
  const municipality = makeMunicipality('web-parts', size);
  const { units } = municipality;
  const { folder, remove } = await seeded('web-parts', (made) => furnishIn(made, municipality));
  const { standIn, connection } = await openIn(folder, municipality);
  const bot = openRegister(connection);
  return {
    standIn,
    municipality,
    bot,
    settings: openSettings(connection),
    informingTold: openInformingTold(connection),
    addControl: async ({ controlId, unitId, period, ...over }, result = {}) => {
      const unit = units.find((each) => each.unitId === unitId);
      if (!unit) throw new Error(`No unit ${unitId}.`);
      const made = await bot.controls.create(
        {
          type: 'expectControl',
          controlId,
          unitId,
          period,
          kind: 'systematic-review',
          policyId: 'ffs',
          year: Number(period.slice(0, 4)),
          branch: unit.branch,
          departmentId: unit.departmentId,
          clusterName: unit.name,
          dueOn: '2026-12-15',
          ...over,
        },
        actingBot,
      );
      if (!made.ok) throw new Error(made.refusal.code);
      if (result === 'open') return;
      const done = await bot.controls.act(
        controlId,
        {
          type: 'completeControl',
          registrationId: `registration-${controlId}`,
          reviewer: unit.managerId,
          result: {
            finishedOn: '2026-11-12',
            outcome: 'no-remark',
            employees: 4,
            accesses: 212,
            breach: { status: 'not-applicable' },
            ...result,
          },
        },
        actingBot,
      );
      if (!done.ok) throw new Error(done.refusal.code);
    },
    close: async () => {
      await standIn.close();
      await remove();
    },
  };
};
