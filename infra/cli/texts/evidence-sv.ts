import type { Evidence } from '@loggkontroll/core/log';

const periodWords = ({ from, to }: { readonly from?: string; readonly to?: string }): string => {
  if (from !== undefined && to !== undefined) return ` från ${from} till och med ${to}`;
  if (from !== undefined) return ` sedan ${from}`;
  return to === undefined ? '' : ` till och med ${to}`;
};

const watchWords: Readonly<Record<string, string>> = {
  media: 'känd i medier',
  local: 'lokalt känd',
  diagnosis: 'känslig diagnos eller situation',
  event: 'med i en händelse som kan uppmärksammas',
  relative: 'närstående till en medarbetare',
};

const shown = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What a reason rests on, in a sentence. */
export const evidenceWords = ({ code, values }: Evidence): string => {
  switch (code) {
    case 'assigned-to-employee':
      return `Personen är tilldelad medarbetaren${periodWords(values)}.`;
    case 'assigned-to-unit':
      return `Personen är tilldelad ${values.unit}${periodWords(values)}.`;
    case 'not-scheduled':
      return `Närmaste arbetspass är ${shown(values.nearestStart)}–${shown(values.nearestEnd)}; ${values.marginMinutes} minuter före och efter räknas med.`;
    case 'odd-by-the-clock':
      return `Medarbetaren finns inte i schemat, och ${values.from}–${values.to} är ovanlig tid.`;
    case 'own-number':
      return 'Personnumret är medarbetarens eget.';
    case 'client-employed':
      return `Personen är anställd${periodWords(values)}.`;
    case 'client-was-employed':
      return `Personen var anställd till och med ${values.to}.`;
    case 'same-surname':
      return `Efternamnet bärs av ${values.bearers} av ${values.people} personer.`;
    case 'protected':
      return values.kind === 'local'
        ? 'Personen är lokalt skyddad.'
        : 'Personen har skyddade personuppgifter.';
    case 'watched':
      return `Personen bevakas: ${watchWords[values.reason] ?? values.reason}.`;
    case 'case-closed':
      return values.on === undefined ? 'Ärendet är avslutat.' : `Ärendet avslutades ${values.on}.`;
    case 'client-deceased':
      return values.on === undefined
        ? 'Personen har avlidit.'
        : `Personen har avlidit; ärendet avslutades ${values.on}.`;
    case 'said-by-the-log':
      return 'Det står i loggen.';
    case 'other-units-that-day':
      return `Medarbetaren hörde den dagen till ${values.units}.`;
    case 'done-by-the-log':
      return `I loggen står ”${values.words}”.`;
    case 'unlike-the-group':
      return `Dagen skiljer sig från det vanliga för ${values.role} på ${values.unit}.`;
    case 'scheduled-without-access':
      return `Arbetspass mellan ${values.from} och ${values.to}, men inte en rad i loggen.`;
  }
};
