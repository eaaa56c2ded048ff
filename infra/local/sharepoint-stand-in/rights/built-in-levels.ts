import { maskOf } from './permission.ts';

/** A permission level (role definition) as every new site has it. */
export interface BuiltInLevel {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: bigint;
  readonly kind: number;
  readonly position: number;
  readonly hidden: boolean;
}

export const fullControl = 1073741829;
export const limitedAccess = 1073741825;

export const builtInLevels: readonly BuiltInLevel[] = [
  {
    id: fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    mask: maskOf(2147483647, 4294967295),
    kind: 5,
    position: 1,
    hidden: false,
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    mask: maskOf(432, 1012866047),
    kind: 4,
    position: 32,
    hidden: false,
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    mask: maskOf(432, 1011030767),
    kind: 6,
    position: 48,
    hidden: false,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    mask: maskOf(432, 1011028719),
    kind: 3,
    position: 64,
    hidden: false,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    mask: maskOf(176, 138612833),
    kind: 2,
    position: 128,
    hidden: false,
  },
  {
    id: limitedAccess,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    mask: maskOf(48, 134287360),
    kind: 1,
    position: 160,
    hidden: true,
  },
];
