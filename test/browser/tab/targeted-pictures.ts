import path from 'node:path';
import { smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { startSuite } from './suite.ts';

const header = 'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva';

/** A month's log: of an account two clients' records by day and one of them at night, and of a colleague every day. */
const logOf = (account: string, unit: string): string =>
  [
    header,
    ...[
      ['2026-09-03;08:15:00', '19800101-9804;Påhittad, Olle'],
      ['2026-09-03;08:21:00', '19800161-9801;Fantasi, Stina'],
      ['2026-09-14;02:40:00', '19800161-9801;Fantasi, Stina'],
      ['2026-09-22;10:05:00', '19800101-9804;Påhittad, Olle'],
      ['2026-09-30;09:00:00', '19800101-9804;Påhittad, Olle'],
    ].map(([at, client]) => `${at};${account};${client};${unit};Läst;Journal`),
    ...Array.from(
      { length: 30 },
      (_, day) =>
        `2026-09-${String(day + 1).padStart(2, '0')};07:30:00;kollega1;19800101-9804;Påhittad, Olle;${unit};Läst;Journal`,
    ),
    '',
  ].join('\r\n');

/** The pictures of the guide to targeted reviews, from the request to Granska. */
export const takeTargetedPictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  const { members, units, people, staff } = suite.municipality;
  const [planner = ''] = members.planner;
  const [administrator = ''] = members['log-administrator'];
  const [unit] = units;
  const manager = unit?.managerId ?? '';
  const above = people.find(({ personId }) => personId === manager)?.managerId ?? '';
  const attestant =
    units.find(({ managerId }) => ![manager, above, planner, administrator].includes(managerId))?.managerId ??
    '';
  const subject = staff.find(
    ({ unitId, personId }) =>
      unitId === unit?.unitId &&
      ![manager, above, planner, administrator, attestant].includes(personId ?? ''),
  );
  if (subject === undefined) throw new Error('nobody to review');

  const context = () => browser.newContext({ locale: 'sv-SE', viewport: { width: 1200, height: 900 } });
  const visit = async (personId: string, place: string): Promise<Page> => {
    const page = await (await context()).newPage();
    await page.goto(suite.address(personId, place));
    return page;
  };
  /** As much of the page as `height` holds, from an element on, or from the top. */
  const take = async (page: Page, name: string, height: number, from?: string): Promise<void> => {
    await page.setViewportSize({ width: 1200, height });
    const top =
      from === undefined
        ? 0
        : await page
            .getByText(from, { exact: true })
            .first()
            .evaluate((element) => element.getBoundingClientRect().top + window.scrollY - 80);
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };

  const own = await visit(manager, 'targeted');
  await own.getByRole('button', { name: 'Begär riktad kontroll' }).click();
  await own.getByLabel('Misstanke om obehörig åtkomst').click();
  const operation = own.getByLabel('Verksamhet');
  if ((await operation.count()) > 0) await operation.selectOption({ index: 1 });
  await own.getByLabel(/^Attesterar/).selectOption(attestant);
  await own.getByLabel(/^Uppger vem/).selectOption(above);
  await own.getByLabel(/^Tar emot/).selectOption(manager);
  await take(own, 'riktad-begaran', 820);
  await own.getByRole('button', { name: 'Gå vidare' }).click();
  await own.getByRole('button', { name: 'Skicka begäran' }).click();
  await own.getByText('Väntar på de som planerar loggkontrollerna: loggen beställs.').waitFor();
  const place = own.url().split('#/')[1] ?? '';

  const plans = await visit(planner, place);
  await plans.getByRole('button', { name: 'Beställ', exact: true }).click();
  await plans.getByText('Loggen är beställd.').waitFor();
  await suite.sweep();
  const attests = await visit(attestant, place);
  await attests.getByRole('button', { name: 'Attestera' }).waitFor();
  await take(attests, 'riktad-attest', 560);
  await attests.getByRole('button', { name: 'Attestera' }).click();
  await attests.getByText('Beställningen är attesterad.').waitFor();
  const takes = await visit(administrator, place);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Uppdraget är ditt.').waitFor();
  await suite.sweep();

  const gives = await visit(above, place);
  await gives.getByLabel(/^Namn/).fill(subject.name);
  await gives.getByLabel(/^Användarkonto/).fill(subject.employeeId);
  await gives.getByLabel(/^Omfattning/).fill('Alla åtkomster');
  await gives.getByLabel(/^Från och med/).fill('2026-09-01');
  await gives.getByLabel(/^Till och med/).fill('2026-09-30');
  await take(gives, 'riktad-uppgifter', 564);
  await gives.getByRole('button', { name: 'Lämna uppgifterna' }).click();
  await gives.getByText('Uppgifterna är lämnade.').waitFor();
  await suite.sweep();

  await takes.reload();
  await takes.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await chooseLog(takes, file('september.csv', logOf(subject.employeeId, unit?.name ?? '')));
  await takes.getByText('Loggens rader för perioden').waitFor();
  await take(takes, 'riktad-leverans', 1040, 'Vem eller vad det gäller');
  await takes.getByRole('button', { name: 'Leverera', exact: true }).click();
  await takes.getByText('Hos granskaren').waitFor();
  await suite.sweep();

  await own.reload();
  await own.getByRole('button', { name: 'Öppna granskningen' }).click();
  await own.getByRole('button', { name: 'Jag har läst' }).click();
  await own.getByRole('treegrid').getByRole('row').nth(1).waitFor();
  await own.waitForLoadState('networkidle');
  await take(own, 'riktad-granska', 780);
  await suite.close();
};
