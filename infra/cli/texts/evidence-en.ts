import type { Evidence } from '@loggkontroll/core/log';

const periodWords = ({ from, to }: { readonly from?: string; readonly to?: string }): string => {
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`;
  if (from !== undefined) return ` from ${from}`;
  return to === undefined ? '' : ` to ${to}`;
};

const watchWords: Readonly<Record<string, string>> = {
  media: 'known in the media',
  local: 'locally known',
  diagnosis: 'a sensitive diagnosis or situation',
  event: 'part of an event that may attract attention',
  relative: 'a relative of an employee',
};

const shown = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What a reason rests on, in a sentence. */
export const evidenceWords = ({ code, values }: Evidence): string => {
  switch (code) {
    case 'assigned-to-employee':
      return `The client is assigned to the employee${periodWords(values)}.`;
    case 'assigned-to-unit':
      return `The client is assigned to ${values.unit}${periodWords(values)}.`;
    case 'not-scheduled':
      return `The nearest shift is ${shown(values.nearestStart)}–${shown(values.nearestEnd)}; ${values.marginMinutes} minutes before and after count.`;
    case 'odd-by-the-clock':
      return `The employee is in no schedule, and ${values.from}–${values.to} is an odd time.`;
    case 'own-number':
      return 'The personal identity number is the employee’s own.';
    case 'client-employed':
      return `The client is employed${periodWords(values)}.`;
    case 'client-was-employed':
      return `The client was employed to ${values.to}.`;
    case 'same-surname':
      return `The surname is that of ${values.bearers} of ${values.people} people.`;
    case 'protected':
      return values.kind === 'local'
        ? 'The client is locally protected.'
        : 'The client’s identity is protected.';
    case 'watched':
      return `The client is watched: ${watchWords[values.reason] ?? values.reason}.`;
    case 'case-closed':
      return values.on === undefined ? 'The case is closed.' : `The case was closed ${values.on}.`;
    case 'client-deceased':
      return values.on === undefined
        ? 'The client has died.'
        : `The client has died; the case was closed ${values.on}.`;
    case 'said-by-the-log':
      return 'The log says so.';
    case 'other-units-that-day':
      return `The employee belonged to ${values.units} that day.`;
    case 'done-by-the-log':
      return `The log says “${values.words}”.`;
    case 'unlike-the-group':
      return `The day is unlike what is usual for ${values.role} at ${values.unit}.`;
    case 'scheduled-without-access':
      return `Scheduled between ${values.from} and ${values.to}, yet not one row in the log.`;
  }
};
