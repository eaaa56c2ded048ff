import type { LogProfile } from './profile.ts';
import { treserva } from './treserva/treserva.ts';

/** Every profile, by name. */
export const profiles: Readonly<Record<ProfileName, LogProfile>> = { treserva };

/** See {@link profiles}. */
export type ProfileName = 'treserva';
