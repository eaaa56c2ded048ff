import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isId, refuseEnded } from './checks.ts';
import type { ClientExtract, ExtractCommand, ExtractEvent } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';

type Decision = Result<readonly ExtractEvent[], ExtractRefusal>;
type CommandOf<Type extends ExtractCommand['type']> = Extract<ExtractCommand, { type: Type }>;

/** By the bot, once each. */
export const openRoom = (
  command: CommandOf<'openSubjectRoom' | 'openLogRoom'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'extract-only-the-bot' });
  const ended = refuseEnded(extract);
  if (ended) return refuse(ended);
  if (command.type === 'openSubjectRoom') {
    const { subjectRoom } = command;
    if (extract.subjectRoom !== undefined) return refuse({ code: 'extract-room-already-open' });
    return isId(subjectRoom)
      ? accept([{ type: 'extractSubjectRoomOpened', subjectRoom }])
      : refuse({ code: 'extract-code-unknown' });
  }
  const { logRoom } = command;
  if (extract.logRoom !== undefined) return refuse({ code: 'extract-room-already-open' });
  return isId(logRoom)
    ? accept([{ type: 'extractLogRoomOpened', logRoom }])
    : refuse({ code: 'extract-code-unknown' });
};

/** By the bot: what became of a room, once the extract was closed or its request withdrawn. */
export const recordFate = (
  { of, fate }: CommandOf<'recordExtractFate'>,
  extract: ClientExtract,
  context: Context,
): Decision => {
  if (!isBot(context)) return refuse({ code: 'extract-only-the-bot' });
  if (refuseEnded(extract) === undefined) return refuse({ code: 'extract-under-way' });
  const { subjectRoom, subjectFate, logRoom, logFate } = extract;
  const [room, before] = of === 'log' ? [logRoom, logFate] : [subjectRoom, subjectFate];
  if (room === undefined) return refuse({ code: 'extract-room-not-open' });
  return before === undefined
    ? accept([{ type: 'extractFateRecorded', of, fate }])
    : refuse({ code: 'extract-fate-already-recorded' });
};
