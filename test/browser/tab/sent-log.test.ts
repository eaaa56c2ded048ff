import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { giveBackAll } from '../lent-page.ts';
import { chooseLog, file } from '../review/deliver-panel.ts';
import { comeBack } from './come-back.ts';
import { everyLook } from './every-look.ts';
import { startSentLogWalk } from './sent-log-walk.ts';
import type { SentLogWalk } from './sent-log-walk.ts';

let lean: SentLogWalk;

beforeAll(async () => {
  lean = await startSentLogWalk();
});
afterEach(() => giveBackAll(lean.browser));
afterAll(() => lean.close());

test('LEAN in Loggkontroll: the manager plans a turn, the orderer is verified, the log delivered and read', async () => {
  const { suite, walk, managerAt, drawOwn, orderAndDraw, verifyOrderer, orderNow, registered } = lean;
  const manager = managerAt(0);
  const page = await walk.visit(manager, 'plan');
  await drawOwn(page);
  await walk.looks(page, 'wish');
  const order = await orderAndDraw(page, manager);
  expect(order.sentAs).toBeUndefined();
  const delivers = await verifyOrderer(order.orderId);
  const { employees, days = [], clusterName } = order;
  const row = [days[0], '08:15:00', employees[0]?.employeeId, '19800101-9804', 'Känd', clusterName];
  const log = [
    'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva',
    `${row.join(';')};Läst;Journal`,
    '',
  ].join('\r\n');
  await chooseLog(delivers, file('logg.csv', log));
  await delivers.getByRole('region', { name: 'Det här levereras' }).waitFor();
  for (const caution of await delivers.getByRole('checkbox').all()) await caution.check();
  await delivers.getByRole('button', { name: 'Leverera', exact: true }).click();
  await delivers.getByText('Hos granskaren').first().waitFor();
  await suite.sweep();
  await walk.review(page);
  expect(await orderNow(order.orderId)).toMatchObject({ status: 'completed', logFate: { fate: 'deleted' } });
  await registered(order.orderId, manager);
});

/** The order that is walked by post, once it is placed. */
let byPost: Order | undefined;

test('LEAN by post: wished, sent, missed and sent again, and received', async () => {
  const { suite, walk, managerAt, drawOwn, orderAndDraw, verifyOrderer, looked, administrator } = lean;
  const manager = managerAt(1);
  const page = await walk.visit(manager, 'plan');
  await drawOwn(page);
  await page.getByLabel('Med post').click();
  await page.getByText('förstör loggen själv').waitFor();
  await walk.looks(page, 'wish-post');
  byPost = await orderAndDraw(page, manager);
  const { orderId, sentAs, logRoom } = byPost;
  expect({ sentAs, logRoom }).toEqual({ sentAs: 'post', logRoom: undefined });
  const place = `orders/${orderId}`;

  const sends = await verifyOrderer(orderId);
  const sending = { sv: 'Skicka loggen med post', en: 'Send the log by post' };
  await looked(administrator, place, 'log-send', sending);
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Det är noterat att loggen är skickad.').waitFor();

  await page.goto(suite.address(manager, ''));
  await page.getByText(/^Säg om loggen .* har kommit$/).waitFor();
  await looked(manager, place, 'log-receive', { sv: 'Har loggen kommit?', en: 'Has the log come?' });
  await page.goto(suite.address(manager, place));
  await page.getByRole('button', { name: 'Den har inte kommit' }).click();
  await page.getByText('Loggadministratörerna får veta').waitFor();
  await comeBack(sends);
  await sends.getByText('har sagt att loggen inte har kommit').waitFor();
  await sends.getByRole('button', { name: 'Loggen är skickad' }).click();
  await sends.getByText('Det är noterat att loggen är skickad.').waitFor();
  await comeBack(page);
  await page.getByRole('button', { name: 'Loggen har kommit', exact: true }).click();
  await page.getByText('Det är noterat att loggen har kommit.').waitFor();
  await suite.sweep();
});

test('LEAN by post: the result is filled in and registered, and the log destroyed', async () => {
  const { suite, browser, walk, managerAt, looked, orderNow, registered } = lean;
  if (byPost === undefined) throw new Error('No log was sent.');
  const { orderId, employees } = byPost;
  const manager = managerAt(1);
  const place = `orders/${orderId}`;
  const review = `review/${reviewIdOf(orderId)}`;
  const page = await walk.visit(manager, place);
  await page.getByRole('button', { name: 'Öppna granskningen' }).click();
  await page.getByRole('button', { name: 'Jag har läst' }).click();
  await page.getByText('Loggen har skickats till dig med post.').waitFor();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Ange hur många loggrader').waitFor();
  await walk.looks(page, 'log-result-faults');
  await everyLook(
    { browser, suite },
    { personId: manager, at: review, name: 'log-result' },
    async (there, words) => {
      await there.getByRole('button', { name: words === 'sv' ? 'Jag har läst' : 'I have read this' }).click();
      await there.getByRole('button', { name: words === 'sv' ? 'Registrera' : 'Register' }).waitFor();
    },
  );
  await page.getByRole('textbox', { name: /^Antal loggrader/ }).fill('14');
  await page.getByRole('radio', { name: 'Utan anmärkning' }).check();
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Granskningen är registrerad').waitFor();
  await walk.looks(page, 'log-registered');
  await suite.sweep();

  await page.goto(suite.address(manager, ''));
  await page
    .getByText(/^Förstör loggen /)
    .first()
    .waitFor();
  await looked(manager, place, 'log-destroy', {
    sv: 'Vilken dag förstördes den?',
    en: 'On which day was it',
  });
  await page.goto(suite.address(manager, place));
  await page.getByLabel('Vilken dag förstördes den?').fill('2026-10-04');
  await page.getByRole('button', { name: 'Loggen är förstörd' }).click();
  await page.getByText('Datumet är före den dag då loggen kom.').waitFor();
  await page.getByLabel('Vilken dag förstördes den?').fill('2026-10-05');
  await page.getByRole('button', { name: 'Loggen är förstörd' }).click();
  await page.getByText('Det är noterat att loggen är förstörd.').waitFor();
  await walk.looks(page, 'log-destroyed');
  expect(await orderNow(orderId)).toMatchObject({ status: 'completed', destroyed: { on: '2026-10-05' } });
  expect(await registered(orderId, manager)).toMatchObject({
    value: { state: { result: { accesses: 14, employees: employees.length, outcome: 'no-remark' } } },
  });
});

test('nobody is complained to, and no address names anybody', () => {
  lean.expectNoTraces();
});
