import { listAt, textAt } from '../../text/json-value.ts';

/** One code of a terminology. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** The codes of Codings and CodeableConcepts, one or many: R4 and R5 differ in which of them a field holds. */
export const codesOf = (value: unknown): readonly Code[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) => {
    const codings = listAt(one, 'coding');
    return (codings.length > 0 ? codings : [one]).map((coding) => ({
      system: textAt(coding, 'system'),
      code: textAt(coding, 'code'),
      display: textAt(coding, 'display') || textAt(one, 'text'),
    }));
  });

/** Whether one of the codes is this one, in a system whose address ends so. */
export const hasCode = (codes: readonly Code[], code: string, system: string): boolean =>
  codes.some((one) => one.code === code && one.system.endsWith(system));
