/** What is known of a version that adds nothing to the history before it. */
export interface AddsNothing {
  /** Who saved it: a PersonId, or `bot`; undefined for nobody who is known. */
  readonly editor: string | undefined;
  /** Its columns name the same record as before. */
  readonly isSameRecord: boolean;
}

/**
 * Why a version adds nothing: an upgrade of the suite has written the columns anew, or somebody has edited them in their own
 * name. Undefined where it has no such cause. What the columns then say is held against the history by whoever asks.
 */
export const whyNothingAdded = ({ editor, isSameRecord }: AddsNothing): 'upgraded' | 'edited' | undefined => {
  if (editor === undefined || !isSameRecord) return undefined;
  return editor === 'bot' ? 'upgraded' : 'edited';
};
