import { openVault } from '@loggkontroll/sharepoint/vault';
import type { LogRooms, RoomStage } from '@loggkontroll/sharepoint/vault';
import { upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import type { SharePoint } from './sharepoint.ts';

export const atReceiver: RoomStage = { stage: 'at-receiver', receiver: { upn: upnOf('planner') } };
export const atReviewer: RoomStage = { stage: 'at-reviewer', reviewer: { upn: upnOf('manager') } };

/** What was answered, or the code of the failure. */
export const codeOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    (answer) => answer,
    (error: unknown) => (error as { readonly code: string }).code,
  );

/** Log rooms of a stand-in that is there when they are used. */
export const givenRooms = (sharePoint: () => SharePoint) => {
  const roomsOf = (who: Who | 'bot', patience?: Parameters<SharePoint['as']>[1]): LogRooms =>
    openVault(who === 'bot' ? sharePoint().bot : sharePoint().as(who, patience));
  let made = 0;
  const newRoom = (): string => {
    made += 1;
    return `0f8fad5b-d9cb-469f-a165-${String(made).padStart(12, '0')}`;
  };
  /** An open room with a delivery in it. */
  const delivered = async (text = '{"log":"åäö"}') => {
    const room = newRoom();
    await roomsOf('bot').open(room);
    const { sha256 } = await roomsOf('logAdministrator').deliver(room, text);
    return { room, sha256, text };
  };
  return { roomsOf, newRoom, delivered };
};
