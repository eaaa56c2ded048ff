import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { everyCard, frameIn } from '../../unit/bot/cards/every-card.ts';
import { seriousViolations } from '../axe.ts';
import { launchChromium } from '../chromium.ts';

const output = path.resolve('test/output/bot');
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

interface Theme {
  readonly text: string;
  readonly ground: string;
  readonly link: string;
  readonly grounds: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

/** Near what Teams shows: a card's own colours are the host's, and cards name none. */
const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    text: '#242424',
    ground: '#ffffff',
    link: '#444791',
    grounds: {
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fcf4f6',
    },
  },
  dark: {
    text: '#ffffff',
    ground: '#292929',
    link: '#aab3ff',
    grounds: {
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#0d2e0d',
      warning: '#4a3a00',
      attention: '#3f1011',
    },
  },
};

const hostConfigOf = ({ text, grounds }: Theme): object => {
  const colour = { default: text, subtle: text };
  const foregroundColors = Object.fromEntries(
    ['default', 'accent', 'good', 'warning', 'attention', 'dark', 'light'].map((name) => [name, colour]),
  );
  const style = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: 'Segoe UI, sans-serif',
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style('transparent'),
      ...Object.fromEntries(Object.entries(grounds).map(([name, ground]) => [name, style(ground)])),
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 6 },
  };
};

let browser: Browser;

beforeAll(async () => {
  await mkdir(output, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each([
  ['light', 'en'],
  ['dark', 'sv'],
] as const)(
  'every card in a %s theme, in %s, can be read, and used without seeing it',
  async (name, language) => {
    const theme = themes[name];
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
    const page = await context.newPage();
    const css = `body{margin:12px;background:${theme.ground};color:${theme.text};font-family:sans-serif;
      display:grid;grid-template-columns:repeat(3,400px);gap:16px;align-items:start}
      article{border:1px solid ${theme.text}} a{color:${theme.link}}
      button{color:${theme.text};background:${theme.ground};border:1px solid ${theme.text};padding:6px 12px}`;
    await page.setContent(
      `<html lang="${language}"><head><title>Kort</title><style>${css}</style></head><body></body></html>`,
    );
    await page.addScriptTag({ path: renderer });
    const cards = [...everyCard(frameIn(language))].map(([title, { card }]) => ({ title, card }));
    await page.evaluate(
      ({ shown, hostConfig }) => {
        const { AdaptiveCards } = globalThis as unknown as {
          readonly AdaptiveCards: {
            readonly AdaptiveCard: {
              new (): { hostConfig: unknown; parse: (card: unknown) => void; render: () => HTMLElement };
              onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
            };
            readonly HostConfig: new (config: unknown) => unknown;
          };
        };
        // What Teams makes of **bold**, [links](…) and paragraphs.
        AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
          const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
          result.outputHtml = escaped
            .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
            .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>')
            .replace(/\n\n/g, '<br>');
          result.didProcess = true;
        };
        const main = document.createElement('main');
        main.style.display = 'contents';
        document.body.append(main);
        for (const { title, card } of shown) {
          const article = document.createElement('article');
          article.setAttribute('aria-label', title);
          const rendered = new AdaptiveCards.AdaptiveCard();
          rendered.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
          rendered.parse(card);
          article.append(rendered.render());
          main.append(article);
        }
      },
      { shown: cards, hostConfig: hostConfigOf(theme) },
    );
    for (const reject of await page.getByRole('button', { name: /Avvisa …|Reject …/ }).all())
      await reject.click();
    await page.screenshot({ path: path.join(output, `cards-${name}-${language}.png`), fullPage: true });
    expect(await page.locator('article').count()).toBe(cards.length);
    expect(await seriousViolations(page)).toEqual([]);
    await context.close();
  },
);
