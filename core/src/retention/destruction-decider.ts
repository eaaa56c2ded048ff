import { accept, refuse } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import { isBot } from '../workflow/index.ts';
import type { Context, Decider, Happening } from '../workflow/index.ts';
import type {
  DestructionCommand,
  DestructionEvent,
  DestructionRefusal,
  DestructionState,
} from './destruction.ts';

const decide = (
  command: DestructionCommand,
  state: DestructionState,
  context: Context,
): Result<readonly DestructionEvent[], DestructionRefusal> => {
  if (!isBot(context)) return refuse({ code: 'destruction-only-the-bot' });
  if (command.type === 'beginDestruction') {
    if (state.status !== 'none') return refuse({ code: 'destruction-already-begun' });
    return accept([{ ...command, type: 'destructionBegun' }]);
  }
  if (state.status === 'none') return refuse({ code: 'destruction-missing' });
  if (state.status === 'done') return refuse({ code: 'destruction-already-done' });
  return command.type === 'holdDestruction'
    ? accept([{ ...command, type: 'destructionHeld' }])
    : accept([{ ...command, type: 'destructionDone' }]);
};

const evolve = (state: DestructionState, event: DestructionEvent, { at }: Happening): DestructionState => {
  if (event.type === 'destructionBegun') {
    const { type: _, ...facts } = event;
    return { ...facts, status: 'begun', begunAt: at };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'destructionHeld':
      return { ...state, status: 'held', heldAt: at };
    case 'destructionDone':
      return { ...state, status: 'done', fate: event.fate };
  }
};

/** The destruction of records whose time is out: the bot's alone. */
export const destructionDecider: Decider<
  DestructionState,
  DestructionCommand,
  DestructionEvent,
  DestructionRefusal
> = { initial: { status: 'none' }, decide, evolve };

/** The command that an event of a destruction is the outcome of. */
export const destructionCommandOf = (event: DestructionEvent): DestructionCommand => {
  switch (event.type) {
    case 'destructionBegun':
      return { ...event, type: 'beginDestruction' };
    case 'destructionHeld':
      return { ...event, type: 'holdDestruction' };
    case 'destructionDone':
      return { ...event, type: 'finishDestruction' };
  }
};
