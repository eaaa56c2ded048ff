import { buildSteps, progressLine, runSteps } from '@loggkontroll/infra/build';
import { benches } from './benches.ts';
import { drawn } from './curve.ts';
import { loadNow, machine } from './machine.ts';
import { asMarkdown, isOver } from './table.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

await runSteps(buildSteps, { progress: (what) => console.error(progressLine(what)) });

for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const load = loadNow();
  const tables = await bench(asked.includes(name));
  console.log(`_${name}: ${machine()}, load ${load} before and ${loadNow()} after_\n`);
  for (const table of tables) {
    console.log(`${asMarkdown(table)}\n`);
    for (const curve of table.curves ?? []) console.log(`\`\`\`text\n${drawn(curve)}\n\`\`\`\n`);
    if (table.figures.some(isOver)) process.exitCode = 1;
  }
}
