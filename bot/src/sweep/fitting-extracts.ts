import { extractFitsPolicy } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { fitting } from './fitting.ts';
import type { World } from './world.ts';

/** A client extract as the board has it. */
export type ExtractOnBoard = StoredRecord<ClientExtract, ExtractEvent>;

/** The client extracts that were requested as their policy wants them, of units that there are. */
export const fittingExtracts = async (world: World): Promise<readonly ExtractOnBoard[]> => {
  const units = await world.directory.units();
  return fitting(world, 'client extract', [...world.board.extracts.records.values()], (record, policy) => {
    const requested = record.history[0]?.event;
    if (requested?.type !== 'extractRequested') return false;
    const { type: _, ...facts } = requested;
    const unit = units.find(({ unitId }) => unitId === facts.unitId);
    return unit !== undefined && extractFitsPolicy(facts, policy, unit.managerId);
  });
};
