import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Branch } from '@loggkontroll/core/organisation';
import { formatCsv } from './csv.ts';
import type { DemoFile } from './files.ts';
import type { Municipality, StaffMember } from './municipality.ts';
import { encodeWindows1252 } from './windows-1252.ts';

const columns = ['Användare', 'Namn', 'Enhet', 'Behörighet', 'Giltig från', 'Giltig till'] as const;

const fileNames: Readonly<Record<Branch, string>> = {
  provider: 'behorigheter-utforare.csv',
  authority: 'behorigheter-myndighet.csv',
};

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/**
 * Who has access to each unit of a branch, as the record system exports it on a day: also those who have left and kept it,
 * one of each unit who works at the next by now, and a consultant whom the employee register does not know.
 */
const accessListFile = ({ units, staff }: Municipality, branch: Branch, on: IsoDate): DemoFile => {
  const own = units.filter((unit) => unit.branch === branch);
  const rowOf = ({ employeeId, name, role, from }: StaffMember, unit: string): readonly string[] => [
    ...[employeeId, name, unit, capitalised(role), from, ''],
  ];
  const lines = own.flatMap(({ unitId, name }, index) => {
    const next = own[(index + 1) % own.length]?.unitId;
    const here = staff.filter((member) => member.unitId === unitId && member.from <= on);
    const moved = staff
      .filter((member) => member.unitId === next && member.personId === undefined)
      .slice(0, 1);
    return [...here, ...(next === unitId ? [] : moved)].map((member) => rowOf(member, name));
  });
  const [first] = own;
  const consultant = first
    ? [['kons01', 'Konsult Övning', first.name, 'Stödassistent', on, 'tills vidare']]
    : [];
  return {
    name: fileNames[branch],
    bytes: encodeWindows1252(formatCsv([columns, ...lines, ...consultant])),
  };
};

/** The lists of access of a day: providers' for the local support, the authority's for the business developers. */
export const accessListFiles = (municipality: Municipality, on: IsoDate): readonly DemoFile[] => [
  accessListFile(municipality, 'provider', on),
  accessListFile(municipality, 'authority', on),
];
