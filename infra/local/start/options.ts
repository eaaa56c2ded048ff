import path from 'node:path';
import { parseArgs } from 'node:util';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { inRoot } from '../../build/root.ts';
import { demoSize, smallSize, type Size } from '../demo/size.ts';

/** How `npm start` was asked to start. */
export interface StartOptions {
  /** Forget everything and begin anew. */
  readonly reset: boolean;
  /** The first of the ports; the others follow. */
  readonly portBase: number;
  /** Where the data is kept. */
  readonly folder: string;
  readonly size: Size;
  /** The ids of the shipped policies that the municipality has set, in the order of what ships; none: the FFS routine holds. */
  readonly policies: readonly string[];
  readonly help: boolean;
}

const sizes: Readonly<Record<string, Size>> = { demo: demoSize, small: smallSize };

/** The options could not be understood. */
export class OptionsUnclear extends Error {
  override readonly name = 'OptionsUnclear';
}

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        reset: { type: 'boolean', default: false },
        'port-base': { type: 'string', default: '4600' },
        data: { type: 'string', default: inRoot('.local', 'demo') },
        size: { type: 'string', default: 'demo' },
        policy: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new OptionsUnclear(error instanceof Error ? error.message : String(error));
  }
};

/** Reads what stands after `npm start --`. Throws {@link OptionsUnclear}. */
export const startOptions = (args: readonly string[]): StartOptions => {
  const { reset, 'port-base': written, data, size: asked, policy: wanted, help } = read(args);
  const portBase = Number(written);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_000) {
    throw new OptionsUnclear(`--port-base ${written}: 1024–65000`);
  }
  const size = sizes[asked];
  if (size === undefined) throw new OptionsUnclear(`--size ${asked}: ${Object.keys(sizes).join(', ')}`);
  const known = Object.keys(shippedPolicies);
  for (const id of wanted) {
    if (!known.includes(id)) throw new OptionsUnclear(`--policy ${id}: ${known.join(', ')}`);
  }
  const policies = known.filter((id) => wanted.includes(id));
  return { reset, portBase, folder: path.resolve(data), size, policies, help };
};
