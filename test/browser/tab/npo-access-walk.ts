import { openRegister } from '@loggkontroll/sharepoint/records';
import type { Authorisation } from '@loggkontroll/core/workflow';
import type { Page } from 'playwright-core';
import { comeBack } from './come-back.ts';
import type { routineWalks } from './routine-walks.ts';
import type { Suite } from './suite.ts';

/** Where somebody is in the tab. */
export const placeOf = (page: Page): string => page.url().split('#/')[1] ?? '';

/** What a page of authorisation reviews shows, as it is kept. */
export const recordOf = async ({ sites }: Suite, page: Page): Promise<Authorisation> => {
  const id = decodeURIComponent(page.url().split('#/authorisations/')[1] ?? '');
  const found = await openRegister(sites.bot()).authorisations.find(id);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.state;
};

/** Steps of ordering access in the tab, by the head of operations and whoever carries it out, each in a window of their own. */
export const npoAccessWalk = (
  suite: Suite,
  walk: Pick<ReturnType<typeof routineWalks>, 'noViolations'>,
  {
    heads,
    supports,
    support,
    unitName,
  }: { readonly heads: Page; readonly supports: Page; readonly support: string; readonly unitName: string },
) => {
  /** From the list of reviews to what is begun, once the bot has opened it. */
  const begin = async (button: string, coming: string): Promise<void> => {
    await heads.getByRole('link', { name: 'Behörigheter', exact: true }).click();
    await heads.getByRole('combobox', { name: /^Enhet/ }).selectOption({ label: unitName });
    await heads.getByRole('button', { name: button }).click();
    await heads.getByText(coming).waitFor();
    await suite.sweep();
  };

  const order = async (): Promise<void> => {
    await begin('För en person', 'Beställningen öppnas.');
    await heads.getByRole('heading', { name: 'Vad ska gälla, och för vem?' }).waitFor();
  };

  const send = (): Promise<void> => heads.getByRole('button', { name: 'Skicka beställningen' }).click();

  const fill = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, text] of Object.entries(texts))
      await heads.getByLabel(new RegExp(`^${label}`)).fill(text);
  };

  /** Whoever carries it out finds it on the first page, does it in the record system, and says so. */
  const carryOut = async (task: RegExp): Promise<void> => {
    await suite.sweep();
    await supports.goto('about:blank');
    await supports.goto(suite.address(support));
    await supports.getByRole('link', { name: 'Behörigheter', exact: true }).click();
    await supports.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
    await supports.getByRole('button', { name: 'Det är gjort' }).click();
    await supports.getByText('1 är inte avbockad.').waitFor();
    await supports.getByRole('checkbox', { name: task }).check();
    await walk.noViolations(supports);
    await supports.getByRole('button', { name: 'Det är gjort' }).click();
    await supports.getByText('Det är bekräftat att allt är åtgärdat.').waitFor();
    await suite.sweep();
    await comeBack(heads);
    await heads.getByText('Det som beställdes åtgärdades och bekräftades').waitFor();
  };
  return { begin, order, send, fill, carryOut };
};
