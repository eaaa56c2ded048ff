import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { giveBack, giveBackAll, lendPage } from '../lent-page.ts';
import { settled } from '../settled.ts';
import { complaintsOf, startSuite } from './suite.ts';

const pictures = path.join(process.cwd(), 'test', 'output', 'tab');

/** A municipality that follows all the routines with cases of their own kind, and steps in the tab that they share. */
export const startCaseWalks = async () => {
  mkdirSync(pictures, { recursive: true });
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  const settings = openSettings(suite.sites.bot());
  for (const policy of [ffsPolicy, shippedPolicies['von'], shippedPolicies['npo'], shippedPolicies['lean']]) {
    if (policy === undefined) throw new Error('A shipped policy is missing.');
    await settings.put({ key: policyKey(policy.id), title: policy.id, value: JSON.stringify(policy) });
  }
  const browser = await launchChromium();
  const complaints: (readonly string[])[] = [];
  const asked: string[] = [];

  const viewport = { width: 1280, height: 900 };
  const come = async (page: Page, personId: string, place: string, query: string): Promise<Page> => {
    complaints.push(complaintsOf(page));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(suite.address(personId, place, query));
    return page;
  };
  const visit = async (personId: string, place: string, query = ''): Promise<Page> =>
    come((await lendPage(browser, { viewport })).page, personId, place, query);

  /** The page as it stands, in its own look and on a phone in the dark. */
  const look = async (page: Page, name: string): Promise<void> => {
    expect(await seriousViolations(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/${name}-light-1280.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 400, height: 900 });
    await settled(page);
    await page.screenshot({ path: `${pictures}/${name}-dark-400.png`, fullPage: true });
    expect(await seriousViolations(page)).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ name, sticksOut }).toEqual({ name, sticksOut: 0 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  /** What somebody comes to in English and with high contrast, wide and on a phone. */
  const lookAbroad = async (
    personId: string,
    place: string,
    name: string,
    come: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const page = await visit(personId, place, '&lang=en&theme=contrast');
    await come(page);
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      await page.screenshot({ path: `${pictures}/${name}-contrast-en-${width}.png`, fullPage: true });
      expect(await seriousViolations(page)).toEqual([]);
      const sticksOut = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ name, width, sticksOut }).toEqual({ name, width, sticksOut: 0 });
    }
    await giveBack(page);
  };

  /** What *Översikt* says first to somebody who has never been here, and that it asks no more of SharePoint than it may. */
  const firstTaskOf = async (personId: string, title: RegExp): Promise<Page> => {
    /* Other pages stand open, and ask what they ask. */
    const journey = `first-task-${complaints.length}`;
    const page = await come(await browser.newPage({ viewport }), personId, '', `&journey=${journey}`);
    await page.getByRole('list').getByText(title).first().waitFor();
    await page.waitForLoadState('networkidle');
    const taken = suite.takeRequests(journey);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(4);
    return page;
  };

  /** The manager of the first unit; an employee of theirs who is not themselves; another manager. */
  const cast = () => {
    const { units, staff } = suite.municipality;
    const [unit] = units;
    const employee = staff.find(({ unitId, personId }) => unitId === unit?.unitId && personId === undefined);
    const other = units.find(({ managerId }) => managerId !== unit?.managerId);
    if (!unit || !employee || !other) throw new Error('The demo lacks somebody.');
    return { unit, employee, other, manager: unit.managerId };
  };

  const holderOf = (code: string): string =>
    suite.municipality.functions.find((holder) => holder.code === code)?.personId ?? '';

  const nameOf = (id: string): string =>
    suite.municipality.people.find(({ personId }) => personId === id)?.name ?? '';

  /** A manager has a case opened under a routine, and says whom it is about once it is there. */
  const open = async (routine: RegExp): Promise<{ readonly page: Page; readonly caseId: string }> => {
    const { manager, unit, employee } = cast();
    const page = await visit(manager, 'cases');
    await page.getByRole('button', { name: 'Öppna ett ärende' }).click();
    await page.getByLabel(routine).click();
    const units = page.getByLabel(unit.name, { exact: true });
    if ((await units.count()) > 0) await units.check();
    await look(page, 'case-request');
    await page.getByRole('button', { name: 'Öppna ärendet' }).click();
    await page.getByText(/^Ärendet öppnas\./).waitFor();
    await suite.sweep();
    await page.getByLabel(/^Namn/).fill(employee.name);
    await page.getByLabel(/^Användarkonto/).fill(employee.employeeId);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page
      .getByText(/Ärendet görs i ordning/)
      .first()
      .waitFor();
    await suite.sweep();
    return { page, caseId: page.url().split('#/cases/')[1] ?? '' };
  };

  const notHeld = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Samtalet hålls inte' }).click();
    await page.getByLabel('medarbetaren har slutat').check();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('heading', { name: 'Finns det en förklaring?' }).waitFor();
  };

  const stateOf = async (caseId: string) => {
    const found = await openCases(suite.sites.bot()).find(caseId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.state;
  };

  /** What was asked for names nobody, and nothing went wrong. */
  const expectNoTraces = (): void => {
    const { employee } = cast();
    const addresses = JSON.stringify(asked.map(decodeURIComponent));
    expect(addresses).not.toContain(employee.name);
    expect(addresses).not.toContain(employee.employeeId);
    expect(addresses).not.toMatch(/märkt/i);
    // The browser itself notes when the Vault has let somebody in no more, and that there is no list for whoever has no
    // right to anything in it, as for orders and reviews whoever holds only a function.
    const isNote = (text: string): boolean => /403 \(Forbidden\)|404 \(Not Found\)/.test(text);
    expect(complaints.flat().filter((text) => !isNote(text))).toEqual([]);
  };
  /** Nobody has a window any more. */
  const over = (): Promise<void> => giveBackAll(browser);
  const close = async (): Promise<void> => {
    await browser.close();
    await suite.close();
  };

  return {
    ...{ suite, visit, look, lookAbroad, firstTaskOf, cast, holderOf, nameOf, open, notHeld, stateOf },
    ...{ expectNoTraces, over, close },
  };
};

/** See {@link startCaseWalks}. */
export type CaseWalks = Awaited<ReturnType<typeof startCaseWalks>>;
