import type { StepProgress } from './run-steps.ts';
import type { BuildStep } from './step.ts';
import { ToolFailure } from './tool.ts';

/** What is said of a step. */
export interface BuildWords {
  readonly title: Readonly<Record<BuildStep['id'], string>>;
  readonly unchanged: string;
  readonly building: string;
  readonly built: (seconds: string) => string;
}

/** For those who build; whoever only starts the suite is told in their own language. */
export const englishBuildWords: BuildWords = {
  title: {
    libraries: 'core, sharepoint, ui',
    tab: 'the Teams tab',
    'web-parts': 'the SharePoint web parts',
    'year-verifier': 'the page that checks a year',
  },
  unchanged: 'unchanged',
  building: 'building',
  built: (seconds) => `built in ${seconds} s`,
};

/** One line for each thing that happens to a step. */
export const progressLine = (what: StepProgress, words: BuildWords = englishBuildWords): string => {
  const title = words.title[what.step.id];
  switch (what.state) {
    case 'current':
      return `  ✓ ${title}: ${words.unchanged}`;
    case 'started':
      return `  … ${title}: ${words.building}`;
    case 'built':
      return `  ✓ ${title}: ${words.built((what.milliseconds / 1000).toFixed(1))}`;
  }
};

/** What a failed build says: the tool and the end of what it printed. */
export const failureText = (failure: unknown): string =>
  failure instanceof ToolFailure
    ? `${failure.output.trim().split('\n').slice(-40).join('\n')}\n\n${failure.message}`
    : String(failure);
