import type { SupplementForm } from '@loggkontroll/core/case-documents';
import type { LogFate } from '@loggkontroll/core/workflow';
import type { Refused, Result } from '@loggkontroll/core/result';

/** A person by what SharePoint needs to give a right. */
export interface RightsHolder {
  readonly upn: string;
}

/** What was delivered. */
export interface DeliveredText {
  /** SHA-256, in hexadecimal, of the text in UTF-8. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Why a delivery cannot be read. */
export type ReadDeliveryRefusal =
  /** Nothing has been delivered, it has been disposed of, or the person has no right to it. */
  | (Refused & { readonly code: 'delivery-missing' })
  /** The file is not the one that the record of the order names. */
  | (Refused & { readonly code: 'delivery-altered' });

/** Why a file of a room cannot be read. */
export type ReadFileRefusal =
  /** It is not there, it has been disposed of, or the person has no right to it. */
  | (Refused & { readonly code: 'room-file-missing' })
  /** It is not the one that the record names. */
  | (Refused & { readonly code: 'room-file-altered' });

/** A file beside the log that the reviewer has asked for. */
export interface SupplementFile {
  readonly form: SupplementForm;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A reviewer's unfinished judgements, as text. */
export interface Draft {
  readonly text: string;
  /** Which of the room's drafts it is: the newest has the highest number. */
  readonly number: number;
  /** The window that writes it, and no other does; undefined for one of an older version. */
  readonly window: string | undefined;
}

/**
 * Somebody saved the draft in between (another window, or a delegate): theirs is given back. It is not written over; where
 * this window has a file of its own, what it wrote stays there.
 */
export interface DraftChanged extends Refused {
  readonly code: 'draft-changed';
  readonly current: Draft;
}

/** How far a room's opening has come, and thereby who may do what in it. */
export type RoomStage =
  /**
   * Log administrators put the log in; with `by`, only those named do, whoever they are (nobody, where it is empty): the
   * log of a targeted review is for the one who takes it out.
   */
  | { readonly stage: 'opened'; readonly by?: readonly RightsHolder[] }
  /** The receiver reads, and compiles for the reviewer. `assessor`: of a client's extract, who also reads. */
  | { readonly stage: 'at-receiver'; readonly receiver: RightsHolder; readonly assessor?: RightsHolder }
  /**
   * The reviewer reads the log, and keeps a draft. `adding`: puts beside it what the reviewer has asked for. `reading`:
   * those who make a client's extract of it, who read it as well.
   */
  | {
      readonly stage: 'at-reviewer';
      readonly reviewer: RightsHolder;
      readonly adding?: RightsHolder;
      readonly reading?: readonly RightsHolder[];
    };

/** The Vault's log rooms. A room's name is a GUID; nothing in a name or address tells what lies in it. */
export interface LogRooms {
  /**
   * Makes the room with its draft folder and lets the log administrators in, or only those named. Doing it twice does no
   * harm. The bot's.
   */
  open(room: string, by?: readonly RightsHolder[]): Promise<void>;
  /** Gives the room to the people of a stage and to nobody else. Doing it twice changes nothing. The bot's. */
  give(room: string, stage: RoomStage): Promise<void>;
  /**
   * Writes the delivery, in pieces when it is over 10 MiB, and reads it back. Its file is named by its hash, so another
   * delivery is never written over; a half-written one is completed.
   */
  deliver(room: string, text: string): Promise<DeliveredText>;
  /** The delivery, if it is the one with this hash. One request. */
  readDelivery(room: string, sha256: string): Promise<Result<string, ReadDeliveryRefusal>>;
  /** Puts a supplement beside the log, named by its hash, and reads it back. Whoever adds it does. */
  addSupplement(room: string, supplement: SupplementFile): Promise<DeliveredText>;
  /** The supplement with this hash, whatever it is written as. One request, or up to four. */
  readSupplement(room: string, sha256: string): Promise<Result<SupplementFile, ReadFileRefusal>>;
  /** What the reviewer has said of whom supplements concern, as text; undefined where nothing is said. One request. */
  loadConcerns(room: string): Promise<string | undefined>;
  /** Says anew whom supplements concern. The reviewer's. */
  saveConcerns(room: string, text: string): Promise<void>;
  /**
   * Takes away what others have put in the room, when the delivery with this hash is there: once those who deliver are
   * out of the room, nothing more comes. One request when there is nothing to take away. The bot's.
   */
  keepOnly(room: string, sha256: string): Promise<void>;
  /** The newest draft, if there is one. One request, two where there is. */
  loadDraft(room: string): Promise<Draft | undefined>;
  /**
   * Saves after the draft that was loaded or saved last (undefined: none), one save at a time. These rooms are one window.
   * Two requests; four the first time after one was loaded.
   */
  saveDraft(room: string, text: string, over: Draft | undefined): Promise<Result<Draft, DraftChanged>>;
  /** The names of all rooms there are. One request. The bot's. */
  names(): Promise<readonly string[]>;
  /** Destroys the room as far as the rights and the organisation's retention allow, and says what has come of it. */
  dispose(room: string, now: string): Promise<LogFate>;
}
