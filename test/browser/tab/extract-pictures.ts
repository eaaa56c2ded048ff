import path from 'node:path';
import { fictionalPersonalIdentityNumber, smallSize } from '@loggkontroll/infra/local/demo';
import type { Browser, Page } from 'playwright-core';
import {
  deliver,
  giveClient,
  judgeEverything,
  keepPaper,
  note,
  readPaper,
  receive,
  registerReview,
  release,
  setRoutines,
  takeOut,
} from './extract-walk.ts';
import type { AskingClient } from './extract-walk.ts';
import { startSuite } from './suite.ts';

const client: AskingClient = {
  name: 'Olle Påhittad',
  number: fictionalPersonalIdentityNumber('client', 3),
  accounts: ['ninfan01', 'sagpah01'],
};

/** The pictures of the guide to client extracts: the assessment, the masks, what the client reads, and the hand-over. */
export const takeExtractPictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  await setRoutines(suite);
  const { members, units } = suite.municipality;
  const [administrator = ''] = members['log-administrator'];
  const manager = units[0]?.managerId ?? '';
  const visit = async (personId: string, place: string): Promise<Page> => {
    const viewport = { width: 1200, height: 900 };
    const page = await (await browser.newContext({ locale: 'sv-SE', viewport })).newPage();
    await page.goto(suite.address(personId, place));
    return page;
  };
  /** As much of the page as `height` holds, from a heading on. */
  const take = async (page: Page, name: string, height: number, from: string): Promise<void> => {
    await page.setViewportSize({ width: 1200, height });
    const heading = page.getByRole('heading', { name: from, exact: true });
    const top = await heading.evaluate(
      (element) => element.getBoundingClientRect().top + window.scrollY - 90,
    );
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };

  const own = await visit(manager, 'extracts');
  const routine = 'Loggkontroller inom vård och omsorg';
  const extractId = await receive(own, suite, { routine, by: 'Klienten själv' });
  await giveClient(own, { client });
  await own.getByText('Kan loggen lämnas ut?').waitFor();
  await own.getByLabel('Lämnas ut', { exact: true }).click();
  await take(own, 'loggutdrag-prova', 700, 'Kan loggen lämnas ut?');
  await release(own);
  await own.getByRole('button', { name: 'Beställ', exact: true }).click();
  await own.getByText('Loggen är beställd.').waitFor();

  const takes = await visit(administrator, `extracts/${extractId}`);
  await takes.getByRole('button', { name: 'Jag tar uppdraget' }).click();
  await takes.getByText('Rummet öppnas.').waitFor();
  await suite.sweep();
  await takeOut(takes, client);
  await deliver(takes, suite);

  await own.reload();
  await judgeEverything(own, 'care');
  await registerReview(own, suite);
  await own.getByRole('button', { name: 'Ändra prövningen' }).click();
  await own.getByLabel('Lämnas ut, men något döljs').click();
  await own.getByRole('button', { name: 'Välj vilka som döljs' }).click();
  await own.getByLabel('Visas sagpah01?').selectOption({ label: 'Döljs: en medarbetare är hotad' });
  await take(own, 'loggutdrag-dolja', 900, 'Kan loggen lämnas ut?');
  await own.getByRole('button', { name: 'Spara prövningen' }).click();
  await own.getByText('Prövningen är sparad.').waitFor();
  await readPaper(own);
  await take(own, 'loggutdrag-lasbart', 900, 'Gör utdraget läsbart');
  await keepPaper(own);
  await own.getByLabel('Rekommenderat brev till folkbokföringsadressen').click();
  await take(own, 'loggutdrag-lamna-ut', 700, 'Lämna ut till klienten');
  await own.getByRole('button', { name: 'Det är utlämnat' }).click();
  await note(own, 'Anteckna begäran');
  await take(own, 'loggutdrag-anteckna', 900, 'Efter utlämnandet');
  await suite.close();
};
