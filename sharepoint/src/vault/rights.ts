import type { Site } from '../connection/index.ts';
import { knownLevels, levelId } from '../connection/levels.ts';
import type { LevelIds } from '../connection/levels.ts';
import { ensurePeople, knownGroups } from '../connection/principals.ts';
import { folderRights, setRights } from '../connection/rights.ts';
import type { RightsHolder, RoomStage } from './log-rooms.ts';
import { draftFolderPath, roomPath } from './places.ts';

/** What the Vault calls levels and groups. */
export interface VaultNumbers {
  readonly levels: LevelIds;
  readonly groups: ReadonlyMap<string, number>;
}

/** The Vault's numbers, as it said within the last minutes. */
export const vaultNumbers = async (vault: Site): Promise<VaultNumbers> => {
  const [levels, groups] = await Promise.all([
    knownLevels(vault, 'Read', 'Loggkontroll Act'),
    knownGroups(vault, 'LogAdministrators'),
  ]);
  return { levels, groups };
};

const administratorsOf = async (
  vault: Site,
  { groups }: VaultNumbers,
  by: readonly RightsHolder[] | undefined,
): Promise<readonly number[]> => {
  if (by !== undefined)
    return ensurePeople(
      vault,
      by.map(({ upn }) => upn),
    );
  const logAdministrators = groups.get('LogAdministrators');
  if (logAdministrators === undefined) throw new Error('The Vault has no group LogAdministrators.');
  return [logAdministrators];
};

const principalOf = async (vault: Site, { upn }: RightsHolder): Promise<number> => {
  const [id] = await ensurePeople(vault, [upn]);
  return id ?? 0;
};

/**
 * Sets the rights of a room and its draft folder for a stage. When a room changes hands the room itself is closed to
 * the ones before first; nobody but the bot is in at any moment who belongs to neither stage.
 */
export const setRoomRights = async (
  vault: Site,
  numbers: VaultNumbers,
  room: string,
  stage: RoomStage,
): Promise<void> => {
  const folder = folderRights(roomPath(vault, room));
  const draft = folderRights(draftFolderPath(vault, room));
  const read = levelId(numbers.levels, 'Read');
  const act = levelId(numbers.levels, 'Loggkontroll Act');
  switch (stage.stage) {
    case 'opened': {
      const administrators = await administratorsOf(vault, numbers, stage.by);
      await setRights(vault, draft, []);
      await setRights(
        vault,
        folder,
        administrators.map((principalId) => ({ principalId, levelId: act })),
      );
      return;
    }
    case 'at-receiver': {
      const { receiver, assessor } = stage;
      const readers = await ensurePeople(
        vault,
        [receiver, ...(assessor ? [assessor] : [])].map(({ upn }) => upn),
      );
      await setRights(vault, draft, []);
      await setRights(
        vault,
        folder,
        readers.map((principalId) => ({ principalId, levelId: read })),
      );
      return;
    }
    case 'at-reviewer': {
      const reviewer = await principalOf(vault, stage.reviewer);
      const adding = stage.adding && (await principalOf(vault, stage.adding));
      const reading = await ensurePeople(
        vault,
        (stage.reading ?? []).map(({ upn }) => upn),
      );
      await setRights(vault, folder, [
        { principalId: reviewer, levelId: read },
        ...reading.map((principalId) => ({ principalId, levelId: read })),
        ...(adding === undefined ? [] : [{ principalId: adding, levelId: act }]),
      ]);
      await setRights(vault, draft, [{ principalId: reviewer, levelId: act }]);
    }
  }
};
