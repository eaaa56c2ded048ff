import { failureText, progressLine } from './report.ts';
import { runSteps } from './run-steps.ts';
import { packageSteps } from './step.ts';

try {
  await runSteps(packageSteps, { progress: (what) => console.log(progressLine(what)) });
} catch (failure) {
  console.error(failureText(failure));
  process.exitCode = 1;
}
