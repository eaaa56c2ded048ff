import { listAt, textAt, valueAt } from '../../text/json-value.ts';
import { codesOf, hasCode } from './codes.ts';
import { referredBy, type Referred } from './reference.ts';

const isPatient = (entity: unknown, referred: Referred): boolean =>
  referred.type === 'Patient' || hasCode(codesOf(valueAt(entity, 'role')), '1', 'object-role');

/** Whom an event is about, each once: its entities that are patients; without any, R5's `patient`. */
export const patientsOf = (event: unknown): readonly Referred[] => {
  const found = new Map<string, Referred>();
  const add = (referred: Referred, name: string): void => {
    const patient = { ...referred, name: referred.name || name };
    if (patient.id !== '' || patient.name !== '') found.set(`${patient.id}/${patient.name}`, patient);
  };
  for (const entity of listAt(event, 'entity')) {
    const referred = referredBy(valueAt(entity, 'what'), event);
    if (isPatient(entity, referred)) add(referred, textAt(entity, 'name'));
  }
  if (found.size === 0) add(referredBy(valueAt(event, 'patient'), event), '');
  return [...found.values()];
};

/** Which part of the record an event is about: the kind of resource, or what else its entity is called. */
export const partOf = (event: unknown): string => {
  for (const entity of listAt(event, 'entity')) {
    const referred = referredBy(valueAt(entity, 'what'), event);
    if (isPatient(entity, referred)) continue;
    const part = referred.name || referred.type || textAt(entity, 'name');
    if (part !== '') return part;
  }
  return '';
};
