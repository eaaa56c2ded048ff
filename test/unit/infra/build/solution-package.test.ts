import { exampleOrganisation, filledSolution, WebPartUnclear } from '@loggkontroll/infra/build';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const organisation = {
  ...exampleOrganisation,
  registerUrl: 'https://granneby.sharepoint.com/sites/logg&"kontroll"',
  tabUrl: "https://logg.granneby.example/<'flik'>/",
};

const escapes = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' } as const;
const webPart = (properties: object): string => {
  const manifest = JSON.stringify({
    id: '1',
    preconfiguredEntries: [{ title: { default: "Årets 'kontroller'" }, properties }],
    loaderConfig: { entryModuleId: 'loggkontroll' },
  });
  const text = manifest.replace(/[&"'<>]/g, (one) => escapes[one as keyof typeof escapes]);
  return `<?xml version="1.0"?><Elements><ClientSideComponent ComponentManifest="${text}" Type="WebPart"/></Elements>`;
};

const solution = (webParts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    ...Object.fromEntries(Object.entries(webParts).map(([name, text]) => [name, strToU8(text)])),
    'ClientSideAssets/loggkontroll_1.js': strToU8('define([], () => "=tabUrl")'),
  });

const manifestIn = (xml: string): unknown => {
  const [, attribute = ''] = /ComponentManifest="([^"]*)"/.exec(xml) ?? [];
  expect(attribute).not.toMatch(/[<>']/);
  const found = (escape: string): string =>
    Object.entries(escapes).find(([, text]) => text === escape)?.[0] ?? escape;
  return JSON.parse(attribute.replace(/&\w+;/g, found));
};

test('what a web part asks for and the organisation says is filled in, and nothing else', () => {
  const given = solution({
    'a/WebPart_1-a.xml': webPart({ registerUrl: '', tabUrl: '', teamsAppId: '', year: 2026 }),
    'a/WebPart_2-b.xml': webPart({ registerUrl: '' }),
  });
  const filled = unzipSync(filledSolution(given, organisation));
  expect(Object.keys(filled)).toEqual(Object.keys(unzipSync(given)));
  const { registerUrl, tabUrl, teamsAppId } = organisation;
  expect(manifestIn(strFromU8(filled['a/WebPart_1-a.xml'] ?? new Uint8Array()))).toEqual({
    id: '1',
    preconfiguredEntries: [
      {
        title: { default: "Årets 'kontroller'" },
        properties: { registerUrl, tabUrl, teamsAppId, year: 2026 },
      },
    ],
    loaderConfig: { entryModuleId: 'loggkontroll' },
  });
  expect(manifestIn(strFromU8(filled['a/WebPart_2-b.xml'] ?? new Uint8Array()))).toMatchObject({
    preconfiguredEntries: [{ properties: { registerUrl } }],
  });
  const others = ['[Content_Types].xml', 'ClientSideAssets/loggkontroll_1.js'];
  for (const name of others) expect(filled[name]).toEqual(unzipSync(given)[name]);
});

test('the same package and organisation make the same bytes', () => {
  const given = solution({ 'a/WebPart_1-a.xml': webPart({ tabUrl: '' }) });
  expect(filledSolution(given, organisation)).toEqual(filledSolution(given, organisation));
});

test('a package without web parts, or with one that cannot be read, is not handed out', () => {
  expect(() => filledSolution(solution({}), organisation)).toThrow(WebPartUnclear);
  expect(() => filledSolution(solution({ 'a/WebPart_1.xml': '<Elements/>' }), organisation)).toThrow(
    WebPartUnclear,
  );
});
