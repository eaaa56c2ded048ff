import type { Page } from 'playwright-core';
import { comeBack } from '../come-back.ts';
import type { Said } from './planted.ts';
import { readPage } from './read-page.ts';
import { readGuide } from '../../review/read-guide.ts';

/**
 * The reviewer reads the planted log in both sights, judges it with one suspicion, reported or not yet, or with none, and
 * registers; gives what the page said at each step.
 */
export const readReview = async (
  page: Page,
  {
    where,
    suspicion,
    sweep,
  }: {
    readonly where: string;
    readonly suspicion?: 'reported' | 'to-be-reported' | undefined;
    readonly sweep: () => Promise<void>;
  },
): Promise<readonly Said[]> => {
  const said: Said[] = [];
  const read = async (what: string): Promise<void> =>
    void said.push({ where: `${what} ${where}`, text: await readPage(page) });
  await readGuide(page);
  await page.keyboard.press('e');
  await read('findings');
  await page.getByRole('tab', { name: 'Hela loggen' }).click();
  const tree = page.getByRole('treegrid', { name: 'Loggen per medarbetare, dag och person' });
  await tree.focus();
  await page.keyboard.press('Home');
  await read('the whole log');
  await page.getByRole('button', { name: 'Till registreringen' }).click();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Allt är inte bedömt än.').waitFor();
  await read('unjudged');
  await page.getByRole('button', { name: 'Till loggen' }).click();
  await page.getByRole('tab', { name: 'Att titta på' }).click();
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(suspicion === undefined ? '1' : '5');
  await page.keyboard.press('Shift+A');
  await page.getByText('Allt är bedömt', { exact: true }).waitFor();
  await read('judged');
  await page.getByRole('button', { name: 'Till registreringen' }).click();
  if (suspicion === 'reported') {
    await page.getByRole('radio', { name: 'Ja, den är anmäld' }).click();
    await page.getByLabel('Antal personer som anmälan gäller').fill('1');
  }
  await read('to register');
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await sweep();
  await comeBack(page);
  await read('registered');
  return said;
};
