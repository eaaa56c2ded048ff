import { fhirFields } from './fhir/fhir.ts';
import { rivtaFields } from './rivta/rivta.ts';
import { treservaColumnTitles } from './treserva/columns.ts';

/** How refusals name the unit, in the words of each system. */
const unitTitles: readonly string[] = [treservaColumnTitles.unit, rivtaFields.unit, fhirFields.unit];

/** Whether a refused log lacks nothing but the unit: then it can be read with the unit stated beside it (R5). */
export const lacksUnitAlone = (refusal: {
  readonly code: string;
  readonly columns?: readonly string[];
}): boolean => {
  const { code, columns = [] } = refusal;
  return code === 'file-columns-missing' && columns.length === 1 && unitTitles.includes(columns[0] ?? '');
};
