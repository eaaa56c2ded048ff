import type { VerifiedYear } from '../year-export/verify-year.ts';
import type { YearFile } from '../year-export/year-file.ts';
import { element } from './element.ts';
import type { PageTexts } from './texts.ts';

interface Part {
  readonly title: string;
  readonly says: string;
  /** How much there was to check: of nothing it is not said that it holds. */
  readonly checked: number;
  /** What does not hold, each in a sentence; none where all does. */
  readonly faults: readonly string[];
  /** What there is to read beside that. */
  readonly more?: readonly string[];
}

const listed = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

const sectionOf = (texts: PageTexts, { title, says, checked, faults, more = [] }: Part): HTMLElement => {
  const holds = faults.length === 0;
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...(holds && checked === 0
      ? []
      : [
          element(
            'p',
            { class: holds ? 'standing holds' : 'standing fails' },
            holds ? texts.allHolds : texts.somethingFails,
          ),
        ]),
    element('p', {}, says),
    ...(holds ? [] : [listed(faults)]),
    ...(more.length === 0
      ? []
      : [element('details', {}, element('summary', {}, texts.details(more.length)), listed(more))]),
  );
};

type Fault = VerifiedYear['faulty'][number]['faults'][number];

const isOfSeal = ({ code }: Fault): boolean => code === 'seal-wrong' || code === 'seal-key-unknown';

const faultsIn = (
  texts: PageTexts,
  { faulty }: VerifiedYear,
  counts: (fault: Fault) => boolean,
): readonly string[] =>
  faulty.flatMap(({ list, recordId, faults }) =>
    faults
      .filter(counts)
      .map((fault) => `${texts.record(list, recordId)} ${texts.fault(fault, () => undefined)}`),
  );

const entriesIn = ({ lists }: VerifiedYear): number => lists.reduce((sum, { entries }) => sum + entries, 0);

const historyPart = (texts: PageTexts, verified: VerifiedYear): Part => ({
  title: texts.histories,
  says: texts.historiesSay(verified),
  checked: entriesIn(verified),
  faults: faultsIn(texts, verified, (fault) => !isOfSeal(fault)),
});

const drawPart = (texts: PageTexts, { draws }: VerifiedYear): Part => ({
  title: texts.draws,
  says: texts.drawsSay(draws),
  checked: draws.length,
  faults: draws
    .filter(({ standing }) => standing !== 'holds' && standing !== 'abandoned')
    .map((draw) => texts.draw(draw)),
  more: draws.map((draw) => texts.draw(draw)),
});

const sealPart = (texts: PageTexts, verified: VerifiedYear): Part => ({
  title: texts.seals,
  says: texts.sealsSay,
  checked: entriesIn(verified),
  faults: [
    ...verified.wrongKeys.map(texts.wrongKey),
    ...verified.unsealed.map(texts.unsealed),
    ...faultsIn(texts, verified, isOfSeal),
  ],
});

const signaturePart = (texts: PageTexts, { signatures }: VerifiedYear, { departments }: YearFile): Part => {
  const said = signatures.map((signature) => ({
    holds: signature.standing === 'holds',
    says: texts.signature(signature, departments[signature.departmentId] ?? signature.departmentId),
  }));
  return {
    title: texts.signatures,
    says: texts.signaturesSay(said.length),
    checked: said.length,
    faults: said.filter(({ holds }) => !holds).map(({ says }) => says),
    more: said.filter(({ holds }) => holds).map(({ says }) => says),
  };
};

const witnessPart = (texts: PageTexts, { witness }: VerifiedYear): Part => ({
  title: texts.witness,
  says: texts.witnessSays(witness),
  checked: witness.window.versions,
  faults: [
    ...witness.faults.map((fault) => texts.witnessFault(fault)),
    ...witness.records.flatMap(({ list, recordId, faults }) =>
      faults.map((fault) => `${texts.record(list, recordId)} ${texts.witnessFault(fault)}`),
    ),
  ],
});

/** Everything that a year's file turns out to be, in words. */
export const reportOf = (texts: PageTexts, file: YearFile, verified: VerifiedYear): HTMLElement => {
  const parts = [
    historyPart(texts, verified),
    drawPart(texts, verified),
    sealPart(texts, verified),
    signaturePart(texts, verified, file),
    witnessPart(texts, verified),
  ];
  const holds = parts.every(({ faults }) => faults.length === 0);
  return element(
    'div',
    { role: 'region', 'aria-live': 'polite' },
    element('h2', {}, texts.heading(file.year, file.madeAt)),
    element(
      'p',
      { class: holds ? 'standing holds' : 'standing fails', id: 'verdict' },
      holds ? texts.allHolds : texts.somethingFails,
    ),
    ...parts.map((part) => sectionOf(texts, part)),
    element('section', {}, element('h2', {}, texts.unseen), element('p', {}, texts.unseenSay)),
  );
};
