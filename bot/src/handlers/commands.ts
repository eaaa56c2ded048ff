import { localOf, yearOf } from '@loggkontroll/core/calendar';
import { controlsCard, statusCard } from '../cards/index.ts';
import type { CardMessage, Reply, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { frameFor } from './frame.ts';
import { helpOf } from './help.ts';
import { orderAccess } from './order-access.ts';
import { ownControls } from './own-controls.ts';
import { waitingFor } from './waiting.ts';

/** What answering commands needs. */
export type CommandServices = Pick<Services, 'register' | 'directory' | 'policies' | 'clock' | 'linksFor'>;

type Command = 'status' | 'controls' | 'help';

/** Both languages are understood, whichever the person uses. */
const words: ReadonlyMap<string, Command> = new Map([
  ['status', 'status'],
  ['mina kontroller', 'controls'],
  ['my controls', 'controls'],
  ['hjälp', 'help'],
  ['help', 'help'],
]);

/** Alone, or before the name of a unit. */
const accessWords = /^(?:(?<single>beställ behörighet|order access)|behörigheter|access)(?: (?<unit>.+))?$/;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '')
    .toLowerCase();

const answer = async (
  command: Command | undefined,
  from: Sender,
  services: CommandServices,
): Promise<CardMessage> => {
  const frame = frameFor(from, services);
  switch (command) {
    case 'status': {
      const today = localOf(await services.clock.now()).date;
      return statusCard(await waitingFor(from.personId, services, today), frame);
    }
    case 'controls': {
      const year = yearOf(localOf(await services.clock.now()).date);
      return controlsCard(await ownControls(from.personId, year, services), year, frame);
    }
    case 'help':
      return helpOf('asked', from, services);
    case undefined:
      return helpOf('unknown', from, services);
  }
};

/** Answers what somebody wrote. */
export const obey = async (text: string, from: Sender, services: CommandServices): Promise<Reply> => {
  const said = plain(text);
  const access = accessWords.exec(said);
  const { single, unit } = access?.groups ?? {};
  const wants = single === undefined ? 'access-review' : 'access-order';
  const message = access
    ? await orderAccess({ unitName: unit, wants }, from, services)
    : await answer(words.get(said), from, services);
  return { kind: 'messages', messages: [message] };
};
