import { extractFitsPolicy } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { fitting } from './fitting.ts';
import { subjectRoomOf } from './tasks/room-names.ts';
import type { World } from './world.ts';

/** A client extract as the board has it. */
export type ExtractOnBoard = StoredRecord<ClientExtract, ExtractEvent>;

/**
 * The client extracts that were requested as their policy wants them, of units that there are. Managers change and are away:
 * whom the bot has let in once was the unit's manager then, and whoever is away is it still.
 */
export const fittingExtracts = async (world: World): Promise<readonly ExtractOnBoard[]> => {
  const [units, substitutes] = await Promise.all([world.directory.units(), world.directory.substitutes()]);
  return fitting(world, 'client extract', [...world.board.extracts.records.values()], (record, policy) => {
    const requested = record.history[0]?.event;
    if (requested?.type !== 'extractRequested') return false;
    const { type: _, ...facts } = requested;
    const unit = units.find(({ unitId }) => unitId === facts.unitId);
    if (unit === undefined) return false;
    const isLetIn = record.state.subjectRoom === subjectRoomOf(record.recordId);
    const isManagers =
      isLetIn || facts.assessor === unit.managerId || substitutes.get(facts.assessor) === unit.managerId;
    return extractFitsPolicy(facts, policy, isManagers ? facts.assessor : unit.managerId);
  });
};
