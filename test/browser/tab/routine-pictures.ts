import path from 'node:path';
import { holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionCode } from '@loggkontroll/core/organisation';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { logFor } from './routine-logs.ts';
import { offerRoutines } from './routine-walks.ts';
import { startSuite } from './suite.ts';

/** The pictures of the guide to targeted reviews where other routines do otherwise than FFS. */
export const takeRoutinePictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  await offerRoutines(suite, ['von', 'r1177', 'npo', 'lean']);
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
  const choose = async (
    page: Page,
    chosen: Readonly<Record<string, string>>,
    about = 'En eller flera medarbetare',
  ): Promise<void> => {
    await page.getByLabel('Misstanke om obehörig åtkomst').click();
    const unit = page.getByRole('combobox', { name: /^Verksamhet/ });
    if ((await unit.count()) > 0) await unit.selectOption({ index: 1 });
    await page.getByLabel(about).click();
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

  const give = async (page: Page, texts: Readonly<Record<string, string>>): Promise<void> => {
    const period = { 'Från och med': '2026-09-01', 'Till och med': '2026-09-30' };
    for (const [label, text] of Object.entries({ ...texts, ...period }))
      await page.getByLabel(new RegExp(`^${label}`)).fill(text);
    await page.getByRole('button', { name: 'Lämna uppgifterna' }).click();
    await page.getByText('Uppgifterna är lämnade').first().waitFor();
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
  await give(own, { Namn: 'Påhittad Person', Användarkonto: 'pahper01', Omfattning: 'Alla åtkomster' });
  const awaits = await visit(holder('delegated-reviewer'), place);
  await awaits.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await awaits.getByText('Loggkontroll söker i medarbetarregistret.').waitFor();
  await take(awaits, 'riktad-vantan', 700);

  const asks = await begin(manager, /Treserva/);
  await choose(asks, {}, 'En händelse');
  const event = await send(asks);
  await give(asks, { 'Vilken händelse': 'Larmet på Björken', Omfattning: 'Alla åtkomster' });
  await suite.sweep();
  const takes = await visit(members['log-administrator'][0] ?? '', event);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();
  await takes.reload();
  await takes.getByRole('button', { name: 'Beställaren är behörig' }).click();
  await takes.getByText('Kontrollen av beställaren är noterad.').waitFor();
  await takes.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await takes.getByText('Larmet på Björken').first().waitFor();
  const log = logFor('19800101-9804', 'treserva');
  await chooseLog(takes, file(log.name, log.bytes));
  await takes.getByRole('region', { name: 'Det här levereras' }).waitFor();
  for (const caution of await takes.getByRole('checkbox').all()) await caution.check();
  await takes.getByRole('button', { name: 'Leverera', exact: true }).click();
  await takes.getByText('Hos granskaren').first().waitFor();
  await suite.sweep();
  await asks.reload();
  await asks.getByLabel('Arbetsstation').click();
  await asks.getByRole('button', { name: 'Be om komplettering' }).click();
  await asks.getByText('Kompletteringen är begärd.').waitFor();
  await suite.sweep();
  await takes.reload();
  const buffer = Buffer.from('konto;arbetsstation\n');
  await takes
    .getByLabel(/^Fil: Arbetsstation/)
    .setInputFiles([{ name: 'arbetsstation.csv', mimeType: 'text/csv', buffer }]);
  await takes.getByRole('button', { name: 'Lägg till filen' }).click();
  await takes.getByText('Filen ligger bredvid loggen.').waitFor();
  await suite.sweep();
  await asks.reload();
  await asks.getByText('Vem gäller filen?').waitFor();
  await take(asks, 'riktad-komplettering', 1040);
  await suite.close();
};
