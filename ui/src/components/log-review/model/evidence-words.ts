import type { EvidenceCode } from '@loggkontroll/core/log';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from '../texts/index.ts';
import type { Evidence } from './reasons.ts';
import { clock } from './words.ts';

const protections = ['protected', 'local'] as const;
const watchReasons = ['media', 'local', 'diagnosis', 'event', 'relative'] as const;

/** From when to when, to stand last in a sentence; empty when both ends are open. */
const periodWords = (t: Say, language: Language, { from, to }: Evidence['values']): string => {
  const bounds = {
    from: from === undefined ? '' : formatShortDay(language, from),
    to: to === undefined ? '' : formatShortDay(language, to),
  };
  if (from !== undefined && to !== undefined) return t('logReview:period.between', bounds);
  if (from !== undefined) return t('logReview:period.since', bounds);
  return to === undefined ? '' : t('logReview:period.until', bounds);
};

/** What a reason rests on, in a sentence. */
export const evidenceWords = (t: Say, language: Language, { code, values }: Evidence): string => {
  const day = (at: string | undefined): string => (at ? formatShortDay(language, at.slice(0, 10)) : '');
  const unknown = (): string => t('logReview:evidence.other', { code });
  const known = code as EvidenceCode;
  switch (known) {
    case 'assigned-to-employee':
    case 'client-employed':
      return t(`logReview:evidence.${known}`, { period: periodWords(t, language, values) });
    case 'assigned-to-unit':
      return t('logReview:evidence.assigned-to-unit', {
        unit: values['unit'],
        period: periodWords(t, language, values),
      });
    case 'not-scheduled': {
      const { nearestStart = '', nearestEnd = '', marginMinutes } = values;
      return t('logReview:evidence.not-scheduled', {
        day: day(nearestStart),
        from: clock(nearestStart),
        to: clock(nearestEnd),
        minutes: marginMinutes,
      });
    }
    case 'client-was-employed':
      return t('logReview:evidence.client-was-employed', { to: day(values['to']) });
    case 'protected': {
      const kind = protections.find((name) => name === values['kind']);
      return kind ? t(`logReview:evidence.protected.${kind}`) : unknown();
    }
    case 'watched': {
      const reason = watchReasons.find((name) => name === values['reason']);
      return reason ? t(`logReview:evidence.watched.${reason}`) : unknown();
    }
    case 'case-closed':
    case 'client-deceased':
      return values['on'] === undefined
        ? t(`logReview:evidence.${known}-undated`)
        : t(`logReview:evidence.${known}`, { on: day(values['on']) });
    case 'unlike-the-group':
      return values['role'] && values['unit']
        ? t('logReview:evidence.unlike-the-group', { replace: values })
        : t('logReview:evidence.unlike-the-group-unnamed');
    case 'scheduled-without-access':
      return t('logReview:evidence.scheduled-without-access', {
        from: day(values['from']),
        to: day(values['to']),
      });
    case 'odd-by-the-clock':
    case 'own-number':
    case 'same-surname':
    case 'said-by-the-log':
    case 'other-units-that-day':
    case 'done-by-the-log':
      return t(`logReview:evidence.${known}`, { replace: values });
    default:
      return unknown();
  }
};
