import { inputHash, isCurrent, stamp } from './stamp.ts';
import type { BuildStep } from './step.ts';
import { runTool } from './tool.ts';

/** What happens to a step; `milliseconds` is how long it took. */
export type StepProgress =
  | { readonly state: 'current' | 'started'; readonly step: BuildStep }
  | { readonly state: 'built'; readonly step: BuildStep; readonly milliseconds: number };

/** Runs what is not current, side by side where no step waits for another. Throws the first tool's failure. */
export const runSteps = async (
  steps: readonly BuildStep[],
  {
    progress,
    signal,
  }: { readonly progress: (what: StepProgress) => void; readonly signal?: AbortSignal | undefined },
): Promise<void> => {
  const running = new Map<string, Promise<void>>();
  for (const step of steps) {
    const before = step.after.flatMap((id) => running.get(id) ?? []);
    running.set(
      step.id,
      Promise.all(before).then(() => runStep(step, { progress, signal })),
    );
  }
  const ended = await Promise.allSettled(running.values());
  const failed = ended.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
};

async function runStep(
  step: BuildStep,
  {
    progress,
    signal,
  }: { readonly progress: (what: StepProgress) => void; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const hash = inputHash(step);
  if (isCurrent(step, hash)) {
    progress({ state: 'current', step });
    return;
  }
  const begun = performance.now();
  progress({ state: 'started', step });
  for (const command of step.commands) await runTool(command, { folder: step.folder, signal });
  stamp(step, hash);
  progress({ state: 'built', step, milliseconds: performance.now() - begun });
}
