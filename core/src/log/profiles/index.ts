import type { LogProfile } from './profile.ts';
import { treserva } from './treserva/treserva.ts';

const named = { treserva } satisfies Readonly<Record<string, LogProfile>>;

/** See {@link profiles}. */
export type ProfileName = keyof typeof named;

/** Every profile, by name, in the order in which a file is tried. */
export const profiles: Readonly<Record<ProfileName, LogProfile>> = named;
