import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { quiet } from './quiet.ts';

/** Asks for one thing, and for the other when it has the first. */
const askingPage = `<!doctype html><p>Nothing</p><script>
  const say = (text) => setTimeout(() => { document.querySelector('p').textContent = text; });
  fetch('/first').then((answer) => answer.text()).then((text) => {
    say(text);
    setTimeout(() => fetch('/second').then((answer) => answer.text()).then(say));
  });
</script>`;

/** Ends what works for it before that has begun. */
const endingPage = `<!doctype html><p>Nothing</p><script>
  new Worker('/hash-worker-1.js', { type: 'module' }).terminate();
</script>`;

const open: ServerResponse[] = [];
const server = createServer(({ url }, response) => {
  if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(askingPage);
  else if (url === '/ending') response.writeHead(200, { 'content-type': 'text/html' }).end(endingPage);
  else if (url === '/first' || url === '/second') open.push(response);
  else response.writeHead(404).end();
});
let browser: Browser;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  [browser] = await Promise.all([launchChromium(), once(server, 'listening')]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The page has asked for something more. */
const asked = async (): Promise<ServerResponse> => {
  for (;;) {
    const response = open.shift();
    if (response) return response;
    await once(server, 'request');
  }
};

const at = (place: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`;

test('a page is quiet when it has all that it has asked for, and what it asked for because of that', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(at('/'));
  let isQuiet = false;
  const waiting = quiet(page).then(async () => {
    isQuiet = true;
    return page.locator('p').innerText();
  });
  (await asked()).end('The first');
  const second = await asked();
  await page.getByText('The first').waitFor();
  expect(isQuiet).toBe(false);
  second.end('The second');
  expect(await waiting).toBe('The second');
});

test('a worker that is ended before its script has come is not waited for', async () => {
  const page = await (await browser.newContext()).newPage();
  const workersScript = page.waitForEvent('request', (request) => request.url() === at('/hash-worker-1.js'));
  await page.goto(at('/ending'));
  await workersScript;
  await quiet(page);
  expect(await page.locator('p').innerText()).toBe('Nothing');
});
