import type { Locator, Page } from 'playwright-core';
import { webPartPath } from '@loggkontroll/infra/local/web-part-host';
import type { World } from '../suite/world.ts';

/** The address of a web part's page as somebody sees it. */
const webPartUrl = ({ sites }: World, webPart: 'registration' | 'internal-control', person: string): string =>
  new URL(webPartPath({ webPart, person }), sites.registerUrl).href;

const open = async (page: Page, url: string, heading: string): Promise<void> => {
  await page.goto(url);
  await page.getByRole('heading', { name: heading }).first().waitFor();
};

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).selectOption({ label: option });
};

/** *Internkontroll*: the year of one department. */
export const internalControlPage = async (world: World, page: Page, person: string, department: string) => {
  await open(page, webPartUrl(world, 'internal-control', person), 'Internkontroll');
  await choose(page, 'Avdelning', department);
  await page.getByRole('table').getByText(department).waitFor();
  const signature = page.getByRole('region', { name: 'Signatur' });
  return {
    missing: (): Locator => page.getByRole('list', { name: 'Det här saknas' }).getByRole('listitem'),
    signature,
    /** States a deviation in place of the first control of a kind that is missing; false when none is. */
    stateDeviation: async (kind: string, reason: string): Promise<boolean> => {
      /* By its label, since what is behind a dialog that closes has no role for a moment. */
      const label = `[aria-label^="Ange avvikelse för "][aria-label*=", ${kind}"]`;
      const first = page.locator(label).first();
      if ((await first.count()) === 0) return false;
      const name = (await first.getAttribute('aria-label')) ?? '';
      await first.click();
      await page.getByRole('dialog').getByRole('textbox').fill(reason);
      await page.getByRole('dialog').getByRole('button', { name: 'Spara avvikelsen' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator(`[aria-label="${name}"]`).waitFor({ state: 'detached' });
      return true;
    },
    sign: (): Locator => signature.getByRole('button', { name: 'Signera 2026' }),
    confirm: (): Locator => page.getByRole('dialog').getByRole('button', { name: 'Signera', exact: true }),
    control: (controlId: string): Locator => page.locator(`[data-control="${controlId}"]`),
  };
};

/** *Registrering av loggkontroll*: the form, and one's own registrations. */
export const registrationPage = async (world: World, page: Page, person: string) => {
  await open(page, webPartUrl(world, 'registration', person), 'Registrering av loggkontroll');
  return {
    correct: (unit: string, period: string): Locator =>
      page.getByRole('button', { name: `Ändra registreringen för ${unit}, ${period}` }),
    dialog: page.getByRole('dialog'),
  };
};
