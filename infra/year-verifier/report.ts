import type { VerifiedYear } from '../year-export/verify-year.ts';
import type { YearFile } from '../year-export/year-file.ts';
import { element } from './element.ts';
import type { PageTexts } from './texts.ts';

interface Part {
  readonly title: string;
  readonly says: string;
  /** What does not hold, each in a sentence; none where all does. */
  readonly faults: readonly string[];
  /** What there is to read beside that. */
  readonly more?: readonly string[];
}

const listed = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

const sectionOf = (texts: PageTexts, { title, says, faults, more = [] }: Part): HTMLElement => {
  const holds = faults.length === 0;
  return element(
    'section',
    {},
    element('h2', {}, title),
    element(
      'p',
      { class: holds ? 'standing holds' : 'standing fails' },
      holds ? texts.allHolds : texts.somethingFails,
    ),
    element('p', {}, says),
    ...(holds ? [] : [listed(faults)]),
    ...(more.length === 0
      ? []
      : [element('details', {}, element('summary', {}, texts.details(more.length)), listed(more))]),
  );
};

const historyPart = (texts: PageTexts, verified: VerifiedYear): Part => ({
  title: texts.histories,
  says: texts.historiesSay(verified),
  faults: verified.faulty.flatMap(({ list, recordId, faults }) =>
    faults.map((fault) => `${texts.record(list, recordId)} ${texts.fault(fault, () => undefined)}`),
  ),
});

const drawPart = (texts: PageTexts, { draws }: VerifiedYear): Part => ({
  title: texts.draws,
  says: texts.drawsSay(draws),
  faults: draws
    .filter(({ standing }) => standing !== 'holds' && standing !== 'abandoned')
    .map((draw) => texts.draw(draw)),
  more: draws.map((draw) => texts.draw(draw)),
});

const sealPart = (texts: PageTexts, { unsealed, wrongKeys }: VerifiedYear): Part => ({
  title: texts.seals,
  says: texts.sealsSay,
  faults: [...wrongKeys.map(texts.wrongKey), ...unsealed.map(texts.unsealed)],
});

const signaturePart = (texts: PageTexts, { signatures }: VerifiedYear, { departments }: YearFile): Part => {
  const said = signatures.map((signature) => ({
    holds: signature.standing === 'holds',
    says: texts.signature(signature, departments[signature.departmentId] ?? signature.departmentId),
  }));
  return {
    title: texts.signatures,
    says: texts.signaturesSay(said.length),
    faults: said.filter(({ holds }) => !holds).map(({ says }) => says),
    more: said.filter(({ holds }) => holds).map(({ says }) => says),
  };
};

/** Everything that a year's file turns out to be, in words. */
export const reportOf = (texts: PageTexts, file: YearFile, verified: VerifiedYear): HTMLElement => {
  const parts = [
    historyPart(texts, verified),
    drawPart(texts, verified),
    sealPart(texts, verified),
    signaturePart(texts, verified, file),
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
