import { groupNames } from '../group.ts';
import type { SiteSchema } from '../list.ts';
import { witness } from '../witness.ts';
import { authorisations } from './authorisations.ts';
import { caseRequests } from './case-requests.ts';
import { controls } from './controls.ts';
import { destructions } from './destructions.ts';
import { extracts } from './extracts.ts';
import { informing } from './informing.ts';
import { orders } from './orders.ts';
import { absences, departments, employees, functions, people, substitutions, units } from './organisation.ts';
import { plans } from './plans.ts';
import { policies } from './policies.ts';
import { populations } from './populations.ts';
import { registrations } from './registrations.ts';
import { reviews } from './reviews.ts';
import { settings } from './settings.ts';
import { signatures } from './signatures.ts';
import { targeted } from './targeted.ts';

/** The Register: who, what is to be done, and what was done. */
export const register: SiteSchema = {
  name: 'register',
  groups: groupNames,
  groupRights: { Members: 'Read' },
  searchable: true,
  lists: [
    departments,
    units,
    people,
    employees,
    absences,
    functions,
    substitutions,
    plans.list,
    populations,
    orders.list,
    targeted.list,
    caseRequests.list,
    extracts.list,
    authorisations.list,
    informing.list,
    reviews.list,
    registrations.list,
    controls.list,
    signatures.list,
    destructions.list,
    policies.list,
    settings,
    witness,
  ],
};
