import { accept } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { yetToConfirm } from '@loggkontroll/core/workflow';
import type { InformedEmployee, Informing, InformingEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';

type Part = StoredRecord<Informing, InformingEvent>;

/** A unit's round with all its parts; there is at least one. */
export type StoredRound = readonly [Part, ...Part[]];

const isOfSame =
  ({ policyId, unitId, occasion, year }: Informing) =>
  ({ state }: Part): boolean =>
    state.policyId === policyId &&
    state.unitId === unitId &&
    state.occasion === occasion &&
    state.year === year;

/** Finds a round by any of its parts. Two requests. */
export const findRound = async (
  { connection }: Session,
  informingId: string,
): Promise<Result<StoredRound, Refusal>> => {
  const store = registerOf(connection).informing;
  const found = await store.find(informingId);
  if (!found.ok) return found;
  const { unitId } = found.value.state;
  const parts = (await allOfRecords(store, unitId)).filter(isOfSame(found.value.state));
  const [first = found.value, ...others] = parts.sort((a, b) => a.state.part - b.state.part);
  return accept([first, ...others]);
};

const allOfRecords = async (
  store: ReturnType<typeof registerOf>['informing'],
  unitId: string,
): Promise<Part[]> => {
  const parts: Part[] = [];
  let page = await store.list({ where: { UnitId: unitId } });
  for (;;) {
    parts.push(...page.records);
    if (page.more === undefined) return parts;
    page = await page.more();
  }
};

/** Notes those who have been told on a day, part by part; what was noted stands if a later part is refused. */
export const noteByList = async (
  session: Session,
  round: StoredRound,
  employeeIds: ReadonlySet<string>,
  on: string,
): Promise<Result<StoredRound, Refusal>> => {
  const store = registerOf(session.connection).informing;
  const parts: Part[] = [];
  for (const part of round) {
    const chosen = part.state.employees.flatMap(({ employeeId }) =>
      employeeIds.has(employeeId) ? [employeeId] : [],
    );
    if (chosen.length === 0) {
      parts.push(part);
      continue;
    }
    const noted = await store.act(
      part,
      { type: 'confirmByList', employeeIds: chosen, on },
      contextOf(session),
    );
    if (!noted.ok) return noted;
    parts.push(noted.value);
  }
  const [first, ...others] = parts;
  return accept(first === undefined ? round : [first, ...others]);
};

const byName = (a: InformedEmployee, b: InformedEmployee): number => a.name.localeCompare(b.name, 'sv');

/** Those who have not confirmed: whoever is to be told by list first, then by name. */
export const leftIn = (round: StoredRound): readonly InformedEmployee[] =>
  round
    .flatMap(({ state }) => yetToConfirm(state))
    .sort((a, b) => Number(a.personId !== undefined) - Number(b.personId !== undefined) || byName(a, b));

/** The day (ISO date) by which the first of them are to have been told. */
export const firstDueOf = (left: readonly InformedEmployee[]): string | undefined =>
  left.map(({ informBy }) => informBy).sort()[0];

/** Those who have confirmed, by name. */
export const confirmedIn = (round: StoredRound): readonly InformedEmployee[] =>
  round
    .flatMap(({ state }) => state.employees.filter(({ confirmed }) => confirmed !== undefined))
    .sort(byName);
