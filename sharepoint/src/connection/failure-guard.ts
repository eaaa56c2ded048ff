import { isSharePointFailure } from './failure.ts';
import type { SharePointFailureCode } from './failure.ts';

/** What was asked for, or `otherwise` when SharePoint answers with one of these codes. */
export const unless = async <T, O>(
  asked: Promise<T>,
  codes: readonly SharePointFailureCode[],
  otherwise: O,
): Promise<T | O> => {
  try {
    return await asked;
  } catch (error) {
    if (isSharePointFailure(error) && codes.includes(error.code)) return otherwise;
    throw error;
  }
};

/** What was asked of a list, or `nothing` when the person has no right to any of it: SharePoint then denies the list itself. */
export const unlessClosed = <T>(asked: Promise<T>, nothing: T): Promise<T> =>
  unless(asked, ['not-found', 'forbidden'], nothing);
