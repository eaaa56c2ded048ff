import type { Department } from '@loggkontroll/core/organisation';
import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Browser } from 'playwright-core';
import type { Town } from '../town/open-town.ts';
import { costOf } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * A department whose log reviews of the year are all done, this quarter's draw having left it out. What else the year awaits
 * there, the reviews of who has access, its head states a deviation for.
 */
const doneDepartment = async ({ sites, municipality }: Town): Promise<Department> => {
  const { controls } = openRegister(sites.bot());
  for (const department of municipality.departments) {
    const { departmentId, headId } = department;
    const { records } = await controls.list({
      where: { DepartmentId: departmentId, Year: '2026' },
      pageSize: 5_000,
    });
    const awaited = records.filter(({ state }) => state.status === 'expected');
    if (records.length === 0 || awaited.some(({ state }) => state.kind !== 'authorisation-review')) continue;
    const own = openRegister(sites.as(headId)).controls;
    for (const { recordId } of awaited) {
      const stated = await own.act(
        recordId,
        { type: 'stateDeviation', reason: 'Görs inte i mätningen' },
        { actor: { personId: headId, roles: ['department-head'] }, now: sites.now() },
      );
      if (!stated.ok) throw new Error(`${recordId}: ${stated.refusal.code}`);
    }
    return department;
  }
  throw new Error('No department has done all its log reviews.');
};

/** A department head opens *Internkontroll* and signs the year. */
export const sign = async (town: Town, browser: Browser): Promise<readonly Reading[]> => {
  const { headId } = await doneDepartment(town);
  /** The page is SharePoint's own and names no journey: what its person asks for is counted. */
  const asked = (standIn: StandIn) => standIn.requests('').filter(({ principal }) => principal === headId);
  const page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const opening = await costOf(town, asked, async () => {
    await page.goto(town.yearEnd(headId));
    await page.getByText('Allt är klart. Året kan signeras.').waitFor();
  });
  const signing = await costOf(town, asked, async () => {
    await page.getByRole('button', { name: /^Signera 2026/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Signera', exact: true }).click();
    await page.getByText(/Inget har ändrats sedan dess\.$/).waitFor();
  });
  await page.close();
  return [
    { name: 'department head: Internkontroll', requests: opening },
    {
      name: 'department head: signs the year',
      requests: signing,
      note: 'the register is read again first; SharePoint’s own digest included',
    },
  ];
};
