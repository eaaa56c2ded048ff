import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { lendPage } from '../lent-page.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { settled } from '../settled.ts';
import { comeBack } from './come-back.ts';
import { everyLook } from './every-look.ts';
import { logFor } from './routine-logs.ts';
import type { LogSystem } from './routine-logs.ts';
import { complaintsOf } from './suite.ts';
import type { Suite } from './suite.ts';
import { readGuide } from '../review/read-guide.ts';

/** What the pages of walks have come to: complaints, and every address asked for. */
export interface Traces {
  readonly complaints: (readonly string[])[];
  readonly asked: string[];
}

/** Private providers are the organisation's to list: one, `omsorg`. */
const withProviders = (policy: Policy | undefined): Policy | undefined => {
  const { privateProviders } = policy?.targeted ?? {};
  if (!policy?.targeted || !privateProviders) return policy;
  const organisations = [{ id: 'omsorg', name: 'Omsorg AB' }];
  return {
    ...policy,
    targeted: { ...policy.targeted, privateProviders: { ...privateProviders, organisations } },
  };
};

/** Has these routines in force, as they ship. */
export const offerRoutines = async ({ sites }: Suite, ids: readonly string[]): Promise<void> => {
  const settings = openSettings(sites.administrator());
  for (const id of ids) {
    const policy = withProviders(shippedPolicies[id]);
    await settings.put({ key: policyKey(id), title: id, value: JSON.stringify(policy) });
  }
};

/** What the page calls each system. */
export const systemNames = {
  treserva: 'Treserva',
  '1177': '1177',
  rivta: 'nationella loggtjänsten, RIV-TA',
} as const;

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

/** Steps of a targeted review in the tab, the same whatever the routine. */
export const routineWalks = (suite: Suite, browser: Browser, { complaints, asked }: Traces) => {
  mkdirSync(pictures, { recursive: true });
  /** Somebody's own window: its storage is nobody else's. */
  const visit = async (personId: string, place: string): Promise<Page> => {
    const { page } = await lendPage(browser, { viewport: { width: 1280, height: 720 } });
    complaints.push(complaintsOf(page));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(suite.address(personId, place));
    return page;
  };
  const noViolations = async (page: Page): Promise<void> => {
    expect(await seriousViolations(page)).toEqual([]);
  };
  const stateOf = async (targetedId: string) => {
    const found = await openRegister(suite.sites.bot()).targeted.find(targetedId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.state;
  };
  /** The panel on a page of each width, light, dark and with high contrast; nothing sticks out. */
  const looks = async (page: Page, name: string): Promise<void> => {
    for (const [width, colorScheme, forcedColors] of [
      [400, 'dark', 'none'],
      [400, 'dark', 'active'],
      [1440, 'light', 'none'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, forcedColors });
      await settled(page);
      const theme = forcedColors === 'active' ? 'contrast' : colorScheme;
      await page.screenshot({
        path: path.join(pictures, `${name}-${theme}-${width}.png`),
        fullPage: true,
      });
      const sticksOut = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sticksOut).toBe(0);
      /* With forced colours the system sets the contrast, which axe cannot see. */
      if (forcedColors === 'none') await noViolations(page);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  };
  return {
    visit,
    looks,
    noViolations,
    stateOf,
    /** Fills in and sends a request; the page is then the record's. `people`: PersonIds by the beginning of a field's label. */
    request: async (
      personId: string,
      wanted: {
        /** Where they may request under several. */
        readonly routine?: RegExp;
        readonly reason: string;
        readonly about?: string;
        /** Further answers, by their labels. */
        readonly choices?: readonly string[];
        readonly people?: Readonly<Record<string, string>>;
        readonly seen?: (page: Page) => Promise<void>;
      },
    ): Promise<{ readonly page: Page; readonly targetedId: string }> => {
      const page = await visit(personId, 'targeted');
      await page.getByRole('button', { name: 'Begär riktad kontroll' }).click();
      if (wanted.routine !== undefined) await page.getByLabel(wanted.routine).click();
      await page.getByLabel(wanted.reason).waitFor();
      const unit = page.getByRole('combobox', { name: /^Verksamhet/ });
      if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
      await page.getByLabel(wanted.reason).click();
      if (wanted.about !== undefined) await page.getByLabel(wanted.about).click();
      for (const choice of wanted.choices ?? []) await page.getByLabel(choice).click();
      for (const [label, person] of Object.entries(wanted.people ?? {})) {
        await page.getByLabel(new RegExp(`^${label}`)).selectOption(person);
      }
      await noViolations(page);
      await page.getByRole('button', { name: 'Gå vidare' }).click();
      await page.getByRole('button', { name: 'Skicka begäran' }).waitFor();
      await wanted.seen?.(page);
      await page.getByRole('button', { name: 'Skicka begäran' }).click();
      await page.getByRole('heading', { name: 'Steg för steg' }).waitFor();
      await suite.sweep();
      await comeBack(page);
      return { page, targetedId: page.url().split('#/targeted/')[1] ?? '' };
    },
    /** Says whom or what it is about; the bot then does what follows. */
    give: async (page: Page, subject: Readonly<Record<string, string>>): Promise<void> => {
      const whole = {
        Omfattning: 'Alla åtkomster',
        'Från och med': '2026-09-01',
        'Till och med': '2026-09-30',
      };
      for (const [label, text] of Object.entries({ ...subject, ...whole })) {
        await page.getByLabel(new RegExp(`^${label}`)).fill(text);
      }
      await noViolations(page);
      await page.getByRole('button', { name: 'Lämna uppgifterna' }).click();
      await page.getByText('Uppgifterna är lämnade').first().waitFor();
      await suite.sweep();
      await comeBack(page);
    },
    /** Reads whom it is about, takes the log out of the files, delivers it. */
    deliver: async (
      page: Page,
      seen: string,
      {
        client = '19800101-9804',
        to = 'Hos granskaren',
        system = 'treserva',
      }: { readonly client?: string; readonly to?: string; readonly system?: LogSystem } = {},
    ): Promise<void> => {
      await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
      await page.getByText(seen).first().waitFor();
      const { name, bytes } = logFor(client, system);
      await chooseLog(page, file(name, bytes));
      const prepared = page.getByRole('region', { name: 'Det här levereras' });
      await prepared.getByText(`${name} (${systemNames[system]}): `).waitFor();
      await noViolations(page);
      for (const caution of await page.getByRole('checkbox').all()) await caution.check();
      await page.getByRole('button', { name: 'Leverera', exact: true }).click();
      await page.getByText(to).first().waitFor();
      await suite.sweep();
    },
    /** Says whom a file that was added to the log concerns: somebody it must be. */
    sayConcerned: async (
      page: Page,
      { personId, targetedId, account }: Readonly<Record<'personId' | 'targetedId' | 'account', string>>,
    ): Promise<void> => {
      const place = { personId, at: `targeted/${targetedId}`, name: 'supplement-concerns' };
      await everyLook({ browser, suite }, place, (there, words) =>
        there.getByText(words === 'sv' ? 'Vem gäller filen?' : 'Whom does the file concern?').waitFor(),
      );
      const save = page.getByRole('button', { name: 'Spara vem filen gäller' });
      await save.click();
      await page.getByText('Välj minst en.').waitFor();
      await page.getByRole('checkbox', { name: account }).check();
      await save.click();
      await page.getByText('Sparat.').waitFor();
    },
    /** Judges the whole log to be in order, and registers the review. */
    review: async (page: Page): Promise<void> => {
      await comeBack(page);
      await page.getByRole('button', { name: 'Öppna granskningen' }).click();
      await readGuide(page);
      await page.getByRole('treegrid').getByText('Känd').first().waitFor();
      const rows = await page.getByRole('treegrid').getByRole('row').count();
      for (
        let left = rows;
        left > 0 && (await page.getByText('Allt är bedömt', { exact: true }).count()) === 0;
        left--
      )
        await page.keyboard.press('1');
      await page.getByText('Allt är bedömt', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Till registreringen' }).click();
      await page.getByRole('button', { name: 'Registrera', exact: true }).click();
      await page.getByText('Granskningen är registrerad').waitFor();
      await suite.sweep();
    },
  };
};
