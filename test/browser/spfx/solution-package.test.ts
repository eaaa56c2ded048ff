import { readFileSync } from 'node:fs';
import { inRoot, runTool } from '@loggkontroll/infra/build';
import { strFromU8, unzipSync } from 'fflate';

test('the solution package holds both web parts and their script, to be served by SharePoint itself', async () => {
  await runTool(['heft', 'package-solution', '--production'], { folder: 'spfx-webparts' });
  const entries = unzipSync(readFileSync(inRoot('spfx-webparts/sharepoint/solution/loggkontroll.sppkg')));
  const textOf = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());

  expect(textOf('AppManifest.xml')).toMatch(/Name="Loggkontroll"[\s\S]*SkipFeatureDeployment="true"/);
  const webParts = Object.keys(entries).filter((name) => /WebPart_[0-9a-f-]+\.xml$/.test(name));
  expect(webParts).toHaveLength(2);
  const [script] = Object.keys(entries).filter((name) =>
    /^ClientSideAssets\/loggkontroll_\w+\.js$/.test(name),
  );
  expect(script).toBeDefined();
  const file = script?.replace('ClientSideAssets/', '') ?? '';
  expect(textOf(script ?? '')).toBe(readFileSync(inRoot('spfx-webparts/release/assets', file), 'utf8'));
  for (const webPart of webParts) {
    const manifest = textOf(webPart).replaceAll('&quot;', '"');
    expect(manifest).toContain('HTTPS://SPCLIENTSIDEASSETLIBRARY/');
    expect(manifest).toContain(file);
  }
});
