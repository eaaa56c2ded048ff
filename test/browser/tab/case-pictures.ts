import path from 'node:path';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { smallSize } from '@loggkontroll/infra/local/demo';
import { openCases } from '@loggkontroll/sharepoint/records';
import type { CaseCommand } from '@loggkontroll/core/workflow';
import type { Browser } from 'playwright-core';
import { putCaseInPlace } from './case-in-place.ts';
import { startSuite } from './suite.ts';

/** The pictures of the guide to cases: the invitation with the clock, and the measures with access first. */
export const takeCasePictures = async (browser: Browser, output: string): Promise<void> => {
  const suite = await startSuite({ size: smallSize, now: '2026-10-05T08:00:00Z' });
  const subject = { name: 'Saga Påhittsson', account: 'sagpah01' };
  const { caseId, responsible } = await putCaseInPlace(suite, subject, '2026-10-05T07:30:00Z');
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const take = async (name: string, height: number): Promise<void> => {
    await page.goto(suite.address(responsible, `cases/${caseId}`));
    await page.reload();
    await page.locator('#timeline').waitFor();
    await page.waitForLoadState('networkidle');
    await page.setViewportSize({ width: 1200, height });
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    console.log(name);
  };
  const act = async (command: CaseCommand, at: string): Promise<void> => {
    suite.setClock(at);
    const actor = { personId: responsible, roles: ['unit-manager'] } as const;
    const store = openCases(suite.sites.as(responsible));
    const done = await store.act(caseId, command, { actor, now: isoInstantOf(at) });
    if (!done.ok) throw new Error(done.refusal.code);
  };
  await take('arende-kallelse', 900);
  const documentSha256 = '1'.repeat(64);
  const meetingAt = '2026-10-07T11:00:00Z';
  await act(
    { type: 'callConversation', meetingAt, representativeStated: true, documentSha256 },
    '2026-10-05T09:00:00Z',
  );
  await act({ type: 'recordNotHeld', reason: 'did-not-come' }, '2026-10-07T12:00:00Z');
  const outcome = { kind: 'not-explained', intent: true, serious: false } as const;
  await act({ type: 'decideCase', outcome }, '2026-10-07T13:00:00Z');
  await take('arende-atgarder', 860);
  await context.close();
  await suite.close();
};
