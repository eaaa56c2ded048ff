import type { Exclusion, Population, PopulationRefusal } from '@loggkontroll/core/draw';
import type { Employee } from '@loggkontroll/core/organisation';
import type { Result } from '@loggkontroll/core/result';
import {
  clustersToDraw,
  isSamePopulation,
  populationFor,
  populationInNumbers,
  toldPopulationOf,
} from '@loggkontroll/core/workflow';
import type { PopulationInNumbers } from '@loggkontroll/core/workflow';
import { useMemo } from 'react';
import { useSession } from '../../session/index.ts';
import type { Desk } from './desk.ts';
import { useRegister } from './use-register.ts';
import type { KnownRegister } from './use-register.ts';

/** What is known of who can be drawn. */
export interface KnownPopulation {
  readonly register: KnownRegister;
  /** Names by account, once the register has been read. */
  readonly names: ReadonlyMap<string, string> | undefined;
  /** What there is to show; undefined until something is known, or where there is a refusal. */
  readonly numbers: PopulationInNumbers | undefined;
  readonly refusal: PopulationRefusal | undefined;
  /** Whether the registers say something else than the numbers that were shown first. */
  readonly hasChanged: boolean;
  /**
   * The population to be locked, which reads everybody where that is not done. Undefined where it cannot be read or made, or
   * is another than has been shown: that is then shown.
   */
  readonly toLock: () => Promise<Population | undefined>;
}

type Made = Result<Population, PopulationRefusal>;

/** Who can be drawn but those left out. */
export const usePopulation = (desk: Desk, exclusions: readonly Exclusion[]): KnownPopulation => {
  const { policy } = useSession();
  const { month, units, own } = desk;
  const register = useRegister(desk);
  const { employees, told } = register;
  const clusters = useMemo(
    () => employees && clustersToDraw(policy, month, { units, employees }),
    [policy, month, units, employees],
  );
  const population = useMemo(
    () => clusters && populationFor(clusters, exclusions, own?.hadTurn),
    [clusters, exclusions, own],
  );
  const names = useMemo(
    () =>
      clusters &&
      new Map(clusters.flatMap((each) => each.employees.map(({ employeeId, name }) => [employeeId, name]))),
    [clusters],
  );
  const numbers = useMemo(() => {
    if (population === undefined || employees === undefined) return told;
    return population.ok ? populationInNumbers(population.value, { units, employees }) : undefined;
  }, [population, units, employees, told]);
  const differs = (read: readonly Employee[]): boolean => {
    const whole = told && toldPopulationOf(policy, month, { units, employees: read });
    return told !== undefined && whole !== undefined && !isSamePopulation(told, whole);
  };
  const hasChanged = useMemo(
    () => employees !== undefined && differs(employees),
    [policy, month, units, employees, told],
  );
  const readAndMake = async (): Promise<Made | undefined> => {
    const read = await register.read();
    if (read === undefined || differs(read)) return undefined;
    return populationFor(clustersToDraw(policy, month, { units, employees: read }), exclusions);
  };
  return {
    ...{ register, names, numbers, hasChanged },
    refusal: population?.ok === false ? population.refusal : undefined,
    toLock: async () => {
      const made = population ?? (await readAndMake());
      return made?.ok ? made.value : undefined;
    },
  };
};
