import { shippedPolicies } from '@loggkontroll/core/policy';
import { controlIdOf, ownPlanIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import type { Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { everyLook } from './every-look.ts';
import type { Words } from './every-look.ts';
import { routineWalks } from './routine-walks.ts';
import type { Traces } from './routine-walks.ts';
import { startSuite } from './suite.ts';

/** A municipality under LEAN, and the steps of an order whose log may be sent, as far as several walks share them. */
export const startSentLogWalk = async () => {
  const traces: Traces = { complaints: [], asked: [] };
  const [suite, browser] = await Promise.all([
    startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' }),
    launchChromium(),
  ]);
  await openSettings(suite.sites.administrator()).put({
    key: policyKey('lean'),
    title: 'lean',
    value: JSON.stringify(shippedPolicies['lean']),
  });
  await suite.sweep();
  const walk = routineWalks(suite, browser, traces);
  const administrator = suite.municipality.members['log-administrator'][0] ?? '';

  /** Managers of their own units, each walked once. */
  const managerAt = (place: number): string =>
    [...new Set(suite.municipality.units.map(({ managerId }) => managerId))][place] ?? '';

  const orderNow = async (orderId: string): Promise<Order> => {
    const found = await openRegister(suite.sites.bot()).orders.find(orderId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.state;
  };

  /** What somebody meets at a place, in every look. */
  const looked = (personId: string, at: string, name: string, seen: Readonly<Record<Words, string>>) =>
    everyLook({ browser, suite }, { personId, at, name }, (page, words) =>
      page.getByText(seen[words]).first().waitFor(),
    );

  /** Locks the turn of the own units and draws it; the orders are then to be placed. */
  const drawOwn = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
    await page.getByText('Det brukar ta några sekunder').waitFor();
    await suite.sweep();
    await page.getByRole('button', { name: 'Lotta och visa urvalet' }).click();
    await page.getByText('Hur vill du ha loggarna?').waitFor();
  };

  /** Draws the day of an order, whose page is the manager's. */
  const drawDay = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Lås och hämta slumptal' }).click();
    await page.getByText('Det brukar ta några sekunder').waitFor();
    await suite.sweep();
    await page.getByRole('button', { name: 'Lotta och visa dagarna' }).click();
    await page.getByText(/^Väntar på att en loggadministratör/).waitFor();
    await suite.sweep();
  };

  /** Places the orders, and opens the first that is the manager's own to review. */
  const placeOrders = async (page: Page, manager: string): Promise<string> => {
    await page.getByRole('button', { name: /^Lägg \d+ beställning(ar)?$/ }).click();
    await page.getByText(/läggs av (boten|tjänsten)/).waitFor();
    await suite.sweep();
    await page.getByText(/beställning(ar)? är lagda?\./).waitFor();
    const planId = ownPlanIdOf('lean', '2026-Q4', manager);
    const { records } = await openRegister(suite.sites.bot()).orders.list({ where: { PlanId: planId } });
    const order = records.map(({ state }) => state).find(({ reviewer }) => reviewer === manager);
    if (order === undefined) throw new Error('The manager is among the drawn of every unit.');
    await page.goto(suite.address(manager, `orders/${order.orderId}`));
    return order.orderId;
  };

  /** Places them, and draws the day of the first that is the manager's own to review. */
  const orderAndDraw = async (page: Page, manager: string): Promise<Order> => {
    const orderId = await placeOrders(page, manager);
    await drawDay(page);
    return orderNow(orderId);
  };

  /** The log administrator finds that the orderer may order. */
  const verifyOrderer = async (orderId: string): Promise<Page> => {
    const page = await walk.visit(administrator, `orders/${orderId}`);
    await page.getByRole('heading', { name: 'Kontrollera beställaren' }).waitFor();
    await walk.noViolations(page);
    await page.getByRole('button', { name: 'Beställaren är behörig' }).click();
    await page.getByText('Kontrollen av beställaren är noterad.').waitFor();
    return page;
  };

  /** The order is over, and the register has its control. */
  const registered = async (orderId: string, reviewer: string) => {
    const { controls, registrations } = openRegister(suite.sites.bot());
    expect(await controls.find(controlIdOf({ orderId }))).toMatchObject({
      value: { state: { status: 'done', policyId: 'lean' } },
    });
    const registration = await registrations.find(registrationIdOf(reviewIdOf(orderId)));
    expect(registration).toMatchObject({ value: { state: { policyId: 'lean', reviewer } } });
    return registration;
  };

  /** Nobody was complained to, and no address names anybody. `refused`: saves that came too late. */
  const expectNoTraces = ({ refused = 0 } = {}): void => {
    const complaints = traces.complaints.flat();
    /* A browser complains of every file that is looked for and not there yet, such as a draft. */
    expect(complaints.filter((complaint) => !/404|412/.test(complaint))).toEqual([]);
    expect(complaints.filter((complaint) => complaint.includes('412'))).toHaveLength(refused);
    const names = suite.municipality.staff.map(({ employeeId }) => employeeId);
    const asked = traces.asked.map(decodeURIComponent).join('\n');
    expect(names.filter((name) => asked.includes(name))).toEqual([]);
  };

  const close = async (): Promise<void> => {
    await browser.close();
    await suite.close();
  };

  return {
    ...{ suite, browser, walk, administrator, managerAt, orderNow, looked, drawOwn, drawDay, placeOrders },
    ...{ orderAndDraw, verifyOrderer, registered, expectNoTraces, close },
  };
};

/** See {@link startSentLogWalk}. */
export type SentLogWalk = Awaited<ReturnType<typeof startSentLogWalk>>;
