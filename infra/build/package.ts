import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exampleOrganisation, readOrganisation } from './organisation.ts';
import { writeRelease } from './release.ts';
import { failureText, progressLine } from './report.ts';
import { inRoot } from './root.ts';
import { runSteps } from './run-steps.ts';
import { packageSteps } from './step.ts';
import { runTool } from './tool.ts';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly version: string };
const { organisation: file, out } = parseArgs({
  options: { organisation: { type: 'string' }, out: { type: 'string', default: 'release' } },
}).values;

try {
  const organisation = file === undefined ? exampleOrganisation : readOrganisation(file);
  await runSteps(packageSteps, { progress: (what) => console.log(progressLine(what)) });
  await runTool(['heft', 'package-solution', '--production'], { folder: 'spfx-webparts' });
  for (const written of writeRelease(path.resolve(inRoot(), out), organisation, version))
    console.log(`  → ${path.relative(inRoot(), written)}`);
  if (file === undefined) {
    console.log(
      '\nFilled with example values: npm run package -- --organisation FILE (docs/admin-guide.md) makes one to upload.',
    );
  }
} catch (failure) {
  console.error(failureText(failure));
  process.exitCode = 1;
}
