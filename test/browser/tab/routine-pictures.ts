import path from 'node:path';
import { holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionCode } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Browser, Page } from 'playwright-core';
import { withProviders } from './routine-walks.ts';
import { startSuite } from './suite.ts';

/** The pictures of the guide to targeted reviews where other routines do otherwise than FFS. */
export const takeRoutinePictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  const settings = openSettings(suite.sites.administrator());
  for (const id of ['von', 'r1177', 'npo']) {
    const policy = withProviders(shippedPolicies[id]);
    await settings.put({ key: policyKey(id), title: id, value: JSON.stringify(policy) });
  }
  const { members, units, people, functions } = suite.municipality;
  const manager = units[0]?.managerId ?? '';
  const holder = (code: FunctionCode): string => holdersOf(code, {}, '2026-10-05', functions)[0] ?? '';
  const visit = async (personId: string, place: string): Promise<Page> => {
    const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    await page.goto(suite.address(personId, place));
    return page;
  };
  const take = async (page: Page, name: string, height: number): Promise<void> => {
    await page.setViewportSize({ width: 1200, height });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };
  const begin = async (personId: string, routine?: RegExp): Promise<Page> => {
    const page = await visit(personId, 'targeted');
    await page.getByRole('button', { name: 'Begär riktad kontroll' }).click();
    if (routine !== undefined) await page.getByLabel(routine).click();
    return page;
  };
  const choose = async (page: Page, chosen: Readonly<Record<string, string>>): Promise<void> => {
    const unit = page.getByRole('combobox', { name: /^Verksamhet/ });
    if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
    await page.getByLabel('Misstanke om obehörig åtkomst').click();
    await page.getByLabel('En eller flera medarbetare').click();
    for (const [label, person] of Object.entries(chosen))
      await page.getByLabel(new RegExp(`^${label}`)).selectOption(person);
  };
  const send = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await page.getByRole('button', { name: 'Skicka begäran' }).click();
    await page.getByRole('heading', { name: 'Steg för steg' }).waitFor();
    await suite.sweep();
    await page.reload();
    return page.url().split('#/')[1] ?? '';
  };

  const provider = await begin(members['log-administrator'][0] ?? '');
  await provider.getByLabel(/^Vilken privat utförare/).selectOption('omsorg');
  await provider.getByLabel('Den som är ansvarig hos utföraren').click();
  await provider.getByLabel('Undertecknat brev').click();
  await provider.getByLabel('Privat utförares stickprov').click();
  await take(provider, 'riktad-utforare', 900);

  const delegate = await begin(holder('delegated-reviewer'), /NPÖ/);
  await choose(delegate, {
    Beslutar: holder('head-of-operations'),
    'Tar emot loggen': holder('delegated-reviewer'),
    'Får veta: HR-strateg': holder('hr-strategist'),
    'Får veta: affärsområdeschef': people.find(({ personId }) => personId === manager)?.managerId ?? '',
  });
  const decided = await visit(holder('head-of-operations'), await send(delegate));
  await decided.getByRole('button', { name: 'Besluta att den görs' }).waitFor();
  await take(decided, 'riktad-beslut', 640);

  const own = await begin(manager, /e-tjänsterna/);
  await choose(own, { 'Tar emot loggen': holder('delegated-reviewer') });
  const place = await send(own);
  const texts = { Namn: 'Påhittad Person', Användarkonto: 'pahper01', Omfattning: 'Alla åtkomster' };
  for (const [label, text] of Object.entries(texts)) await own.getByLabel(new RegExp(`^${label}`)).fill(text);
  await own.getByLabel(/^Från och med/).fill('2026-09-01');
  await own.getByLabel(/^Till och med/).fill('2026-09-30');
  await own.getByRole('button', { name: 'Lämna uppgifterna' }).click();
  await own.getByText('Uppgifterna är lämnade').first().waitFor();
  const awaits = await visit(holder('delegated-reviewer'), place);
  await awaits.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await awaits.getByText('Loggkontroll söker i medarbetarregistret.').waitFor();
  await take(awaits, 'riktad-vantan', 700);
  await suite.close();
};
