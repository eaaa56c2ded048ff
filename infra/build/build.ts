import { failureText, progressLine } from './report.ts';
import { runSteps } from './run-steps.ts';
import { buildSteps } from './step.ts';

try {
  await runSteps(buildSteps, { progress: (what) => console.log(progressLine(what)) });
} catch (failure) {
  console.error(failureText(failure));
  process.exitCode = 1;
}
