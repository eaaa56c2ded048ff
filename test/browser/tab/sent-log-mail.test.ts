import { caseIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { openCases } from '@loggkontroll/sharepoint/records';
import { giveBackAll } from '../lent-page.ts';
import { quiet } from '../quiet.ts';
import { comeBack } from './come-back.ts';
import { everyLook } from './every-look.ts';
import { startSentLogWalk } from './sent-log-walk.ts';
import type { SentLogWalk } from './sent-log-walk.ts';

let lean: SentLogWalk;
let manager: string;
/** The order that is walked. */
let orderId: string;

beforeAll(async () => {
  lean = await startSentLogWalk();
  manager = lean.managerAt(0);
});
afterEach(() => giveBackAll(lean.browser));
afterAll(() => lean.close());

test('LEAN: wished by post, and then by encrypted e-mail, until it is sent', async () => {
  const { suite, browser, walk, drawOwn, drawDay, placeOrders, orderNow, looked, administrator } = lean;
  const page = await walk.visit(manager, 'plan');
  await drawOwn(page);
  await page.getByLabel('Med post').click();
  await page.getByText('Det går att ändra på var beställning tills loggen är skickad.').waitFor();
  orderId = await placeOrders(page, manager);
  const place = `orders/${orderId}`;
  await page.getByText('Det går att ändra tills loggen är skickad eller levererad.').waitFor();
  await everyLook(
    { browser, suite },
    { personId: manager, at: place, name: 'log-wish' },
    async (there, words) => {
      await there.getByRole('button', { name: words === 'sv' ? 'Ändra' : 'Change', exact: true }).click();
      await there.getByText(words === 'sv' ? 'Hur vill du ha loggen?' : 'How do you want the log?').waitFor();
    },
  );

  const change = page.getByRole('button', { name: 'Ändra', exact: true });
  await change.click();
  await page.getByLabel('I Loggkontroll').click();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await change.click();
  await page.getByLabel('I Loggkontroll').click();
  await page.getByText('Bara du kan öppna loggen.').waitFor();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Det är noterat hur du vill ha loggen.').waitFor();
  expect(await orderNow(orderId)).not.toHaveProperty('sentAs');
  await drawDay(page);
  expect(await orderNow(orderId)).toMatchObject({ status: 'days-drawn' });
  await change.click();
  await page.getByLabel('Med krypterad e-post').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Loggen ska i stället komma med krypterad e-post').waitFor();
  await suite.sweep();
  expect(await orderNow(orderId)).toMatchObject({ status: 'to-be-sent', sentAs: 'encrypted-mail' });

  const { number } = await orderNow(orderId);
  const task = { sv: `Skicka loggen för ${number}`, en: `Send the log for ${number}` };
  await looked(administrator, '', 'log-to-send-task', task);
  /* The first is in the choice of states. */
  await everyLook(
    { browser, suite },
    { personId: administrator, at: 'orders', name: 'log-to-send-list' },
    (there, words) =>
      there
        .getByText(words === 'sv' ? 'Loggen ska skickas' : 'Log to be sent')
        .last()
        .waitFor(),
  );
});

test('LEAN by encrypted e-mail: sent as wished now, late when nobody says that it has come', async () => {
  const { suite, walk, verifyOrderer, orderNow, looked, administrator } = lean;
  const place = `orders/${orderId}`;
  const sends = await verifyOrderer(orderId);
  const sending = { sv: 'Skicka loggen med krypterad e-post', en: 'Send the log by encrypted e-mail' };
  await looked(administrator, place, 'log-send-mail', sending);

  /* The orderer has changed their mind while the administrator was sending. */
  const page = await walk.visit(manager, place);
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page.getByLabel('Med post').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Det är noterat hur du vill ha loggen.').waitFor();
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Beställaren har ändrat hur loggen ska komma.').waitFor();
  expect((await orderNow(orderId)).status).toBe('to-be-sent');
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page.getByLabel('Med krypterad e-post').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Med krypterad e-post.').waitFor();
  await comeBack(sends);
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Det är noterat att loggen är skickad.').waitFor();
  await comeBack(page);
  await page.getByText('Har loggen kommit?').waitFor();
  expect(await page.getByRole('button', { name: 'Ändra', exact: true }).count()).toBe(0);

  suite.setClock('2026-10-23T09:00:00Z');
  await suite.sweep();
  await looked(manager, '', 'log-receive-late', { sv: 'Försenad 7 dagar', en: '7 days late' });
  await looked(manager, place, 'log-receive-mail', { sv: 'Har loggen kommit?', en: 'Has the log come?' });
  await comeBack(page);
  await page.getByRole('button', { name: 'Loggen har kommit', exact: true }).click();
  await page.getByText('Det är noterat att loggen har kommit.').waitFor();
  await suite.sweep();
});

test('a remark on a log that was sent: the case is opened without the log, which its manager keeps', async () => {
  const { suite, browser, walk, orderNow, registered, looked } = lean;
  const reviewId = reviewIdOf(orderId);
  const page = await walk.visit(manager, `review/${reviewId}`);
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await page.getByText('Loggen har skickats till dig med krypterad e-post.').waitFor();
  await page.getByRole('textbox', { name: /^Antal loggrader/ }).fill('14');
  await page.getByRole('radio', { name: 'Med anmärkning' }).check();
  await page.getByRole('radio', { name: 'Ska anmälas' }).check();
  await walk.looks(page, 'log-result-remark');
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await walk.looks(page, 'log-registered-remark');
  await suite.sweep();
  expect(await orderNow(orderId)).toMatchObject({
    ...{ status: 'completed', logFate: { fate: 'kept', because: 'remark' } },
  });
  expect(await registered(orderId, manager)).toMatchObject({
    value: { state: { result: { accesses: 14, outcome: 'remark' } } },
  });

  const caseId = caseIdOf(reviewId);
  const held = await openCases(suite.sites.bot()).find(caseId);
  expect(held).toMatchObject({ value: { state: { responsible: manager, documents: [] } } });
  await page.goto(suite.address(manager, 'cases'));
  await page.getByRole('list', { name: 'Väntar på dig' }).getByRole('link').click();
  await page.getByLabel(/^Namn/).waitFor();
  await quiet(page);
  expect(await page.getByRole('button', { name: /loggen/ }).count()).toBe(0);
  await everyLook(
    { browser, suite },
    { personId: manager, at: `cases/${caseId}`, name: 'log-remark-case' },
    (there, words) => there.getByLabel(words === 'sv' ? /^Namn/ : /^Name/).waitFor(),
  );
  await looked(manager, `orders/${orderId}`, 'log-remark-order', {
    sv: 'Loggen ska i stället komma med krypterad e-post',
    en: 'The log is to come by encrypted e-mail instead',
  });
});

test('nobody is complained to of a log by e-mail, and no address names anybody', () => {
  /* The administrator’s page had the wish as it was before. */
  lean.expectNoTraces({ refused: 1 });
});
