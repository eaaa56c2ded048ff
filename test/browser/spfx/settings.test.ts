import type { WebPartView } from '@loggkontroll/infra/local/web-part-host';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';
import { openWebPart } from './open-web-part.ts';
import { webPartSite } from './web-part-site.ts';
import type { WebPartSite } from './web-part-site.ts';

let site: WebPartSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([webPartSite(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const head = (): string => site.municipality.departments[0]?.headId ?? '';

interface SettingField {
  readonly label: string;
  /** What is said of each value. */
  readonly answers: readonly string[];
}

const values = [
  '',
  'register',
  'https://kommunen.sharepoint.com/sites/register',
  '00000000-0000-4000-8000-000000000001',
];
const wrong = expect.stringMatching(/^Skriv /) as string;
const registerUrl: SettingField = {
  label: 'registerUrl: Registrets adress',
  answers: ['', wrong, '', wrong],
};

test.each<[WebPartView['webPart'], readonly SettingField[]]>([
  ['internal-control', [registerUrl]],
  [
    'registration',
    [
      registerUrl,
      { label: 'tabUrl: Flikens adress', answers: ['', wrong, '', wrong] },
      { label: 'teamsAppId: Teams-appens id', answers: ['', wrong, wrong, ''] },
    ],
  ],
])('%s: a page’s editor may set addresses, and is told of what is none', async (webPart, expected) => {
  const { page, close } = await openWebPart(browser, site, { webPart, as: head() });
  const fields = await page.evaluate<readonly SettingField[]>(`(() => {
    const [group] = webPartHost.propertyPane().pages[0].groups;
    return group.groupFields.map(({ targetProperty, properties }) => ({
      label: targetProperty + ': ' + properties.label,
      answers: ${JSON.stringify(values)}.map((value) => properties.onGetErrorMessage(value)),
    }));
  })()`);
  expect(fields).toEqual(expected);
  await close();
});

test.each(['internal-control', 'registration'] as const)(
  '%s: where its settings lead to no Register, that is said, and nothing of a page that is elsewhere',
  async (webPart) => {
    const registerUrl = `${site.standIn.url}/sites/register-of-another-kind`;
    const as = head();
    const { page, close } = await openWebPart(browser, site, { webPart, as, registerUrl });
    await page.getByRole('alert').getByText('Registret hittas inte').waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain(
      'registrets adress i webbdelens inställningar',
    );
    expect(await seriousViolations(page)).toEqual([]);
    await close();
  },
);
