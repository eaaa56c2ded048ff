import { canonicalJson } from '@loggkontroll/core/history';
import { sourceOf } from '@loggkontroll/core/policy';
import type { Policy, Source } from '@loggkontroll/core/policy';
import { valuesOf } from '@loggkontroll/core/policy-versions';
import { pathsIn, sectionNames } from './sections.ts';
import type { SectionName } from './sections.ts';

/** One value as two policies have it; undefined where one lacks it. */
export interface ComparedValue {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
  readonly sources: readonly [Source | undefined, Source | undefined];
  readonly differs: boolean;
}

/** Two policies side by side, part by part. */
export const compared = (
  one: Policy,
  other: Policy,
): readonly { readonly section: SectionName; readonly values: readonly ComparedValue[] }[] => {
  const [of, than] = [valuesOf(one), valuesOf(other)];
  return sectionNames.map((section) => ({
    section,
    values: pathsIn(section, [one, other]).map((path) => {
      const [a, b] = [of.get(path), than.get(path)];
      return {
        path,
        one: a,
        other: b,
        sources: [
          of.has(path) ? sourceOf(one, path) : undefined,
          than.has(path) ? sourceOf(other, path) : undefined,
        ],
        differs: of.has(path) !== than.has(path) || canonicalJson(a ?? null) !== canonicalJson(b ?? null),
      };
    }),
  }));
};
