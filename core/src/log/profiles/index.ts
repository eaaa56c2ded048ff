import { fhir } from './fhir/fhir.ts';
import type { LogProfile } from './profile.ts';
import { r1177 } from './r1177/r1177.ts';
import { rivta } from './rivta/rivta.ts';
import { treserva } from './treserva/treserva.ts';

const named = { treserva, '1177': r1177, rivta, fhir } satisfies Readonly<Record<string, LogProfile>>;

/** See {@link profiles}. */
export type ProfileName = keyof typeof named;

/** Every profile, by name. */
export const profiles: Readonly<Record<ProfileName, LogProfile>> = named;
