import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startHub } from '@loggkontroll/infra/local/hub';
import { isoInstantOf } from '@loggkontroll/core/calendar';

const policyIn = (file: string): string =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    readFileSync(path.join(process.cwd(), file), 'utf8'),
  )?.[1] ?? '';

const policyOfStartPage = async (): Promise<string> => {
  const hub = await startHub(0, {
    state: () =>
      Promise.resolve({
        ...{ municipality: 'Sagolunda', now: isoInstantOf('2026-10-01T06:00:00Z'), moves: [], cast: [] },
        ...{ waiting: new Map(), months: [] },
        linksOf: () => ({ tab: '/', teams: '/', registration: '/', internalControl: '/' }),
      }),
    moveClock: () => Promise.resolve(),
    openTeams: () => Promise.resolve('/'),
    tab: { folder: '/nowhere', settings: {} },
    demoFile: () => undefined,
  });
  try {
    return (await fetch(hub.url)).headers.get('content-security-policy') ?? '';
  } finally {
    await hub.close();
  }
};

test.each([
  ['the tab', () => policyIn('teams-app/index.html')],
  ['the page that hosts web parts', () => policyIn('infra/local/web-part-host/page/index.html')],
  ['the start page', policyOfStartPage],
])('%s runs no script but its own, and none that is written into it', async (_, policyOf) => {
  const directives = new Map(
    (await policyOf()).split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('script-src') ?? ["'self'"]).toEqual(["'self'"]);
  expect(directives.get('object-src')).toBeUndefined();
});
