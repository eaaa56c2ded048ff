import { formatInstant, languageOf, type Language } from '@loggkontroll/ui/texts';
import { failureText, progressLine } from '../build/report.ts';
import { runSteps } from '../build/run-steps.ts';
import { buildSteps } from '../build/step.ts';
import { castOf } from './hub/cast.ts';
import type { LocalSuite } from './start/local-suite.ts';
import { OptionsUnclear, startOptions, type StartOptions } from './start/options.ts';
import { portsFrom, refuseTakenPorts, takenPort, type Ports } from './start/ports.ts';
import { startTexts, type StartTexts } from './start/texts.ts';

const locale = [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(
  (value) => value !== undefined && value !== '',
);
const language: Language = languageOf(locale);
const texts: StartTexts = startTexts[language];
const begun = performance.now();

const stopping = new AbortController();
let suite: LocalSuite | undefined;

const stop = async (): Promise<void> => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  console.log(`\n${texts.stopping}`);
  await suite?.close();
  process.exit(0);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

const explain = (error: unknown): string => {
  const taken = takenPort(error);
  if (taken !== undefined) return texts.portTaken(taken);
  if (error instanceof OptionsUnclear) return `${texts.unclear(error.message)}\n\n${texts.help.join('\n')}`;
  return `${texts.failed}\n${failureText(error)}`;
};

const introduce = ({ municipality, hub, sites, botUrl, plannersTeams }: LocalSuite): void => {
  const cast = castOf(municipality);
  const planner = cast.find(({ group }) => group === 'planning');
  const places: readonly (readonly [string, string])[] = [
    [texts.startPage, hub.url],
    [texts.teamsAs(planner?.name ?? ''), plannersTeams],
    [texts.sharePoint, sites.registerUrl],
    [texts.bot, `${botUrl}/api/messages`],
  ];
  console.log(`\n${texts.ready(((performance.now() - begun) / 1000).toFixed(1))}\n`);
  for (const [what, where] of places) console.log(`  ${what.padEnd(32)} ${where}`);
  console.log(`\n${texts.people}`);
  for (const { name, title, group } of cast) {
    if (group === 'planning' || group === 'logs' || group === 'heads')
      console.log(`  ${name.padEnd(32)} ${title[language]}`);
  }
  console.log(`\n${texts.clock(formatInstant(language, sites.now()))}\n${texts.stop}`);
};

/** The suite is loaded while the tools build: until then little is needed, and a clash of ports is told at once. */
const start = async (options: StartOptions, ports: Ports): Promise<LocalSuite> => {
  const { startLocalSuite } = await import('./start/local-suite.ts');
  return startLocalSuite(options, ports, {
    language,
    reached: (milestone) => console.log(`  ✓ ${texts.milestone[milestone]}`),
  });
};

try {
  const options = startOptions(process.argv.slice(2));
  if (options.help) console.log(texts.help.join('\n'));
  else {
    const ports = portsFrom(options.portBase);
    await refuseTakenPorts(ports);
    console.log(texts.starting);
    const building = runSteps(buildSteps, {
      progress: (what) => console.log(progressLine(what, texts.building)),
      signal: stopping.signal,
    });
    const starting = start(options, ports);
    [suite] = await Promise.all([starting, building]).catch(async (error: unknown) => {
      await starting.then(
        (started) => started.close(),
        () => undefined,
      );
      throw error;
    });
    introduce(suite);
  }
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(explain(error));
    process.exit(1);
  }
}
