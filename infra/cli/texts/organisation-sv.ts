import type {
  LargeRemoval,
  OrganisationConsequence,
  OrganisationKind,
  OrganisationProblem,
} from '@loggkontroll/core/organisation-import';

const kinds: Readonly<Record<OrganisationKind, string>> = {
  departments: 'Avdelningar',
  units: 'Enheter',
  people: 'Personer',
  employees: 'Medarbetare',
  functions: 'Funktioner',
  absences: 'Frånvaro',
  substitutions: 'Ersättare',
};

const consequence = (of: OrganisationConsequence): string => {
  switch (of.code) {
    case 'unit-new-manager':
      return `Enheten ${of.unitId} får ny chef. ${of.open ?? 0} pågående kontroller går över.`;
    case 'unit-new':
      return `Enheten ${of.unitId} är ny.`;
    case 'unit-moves':
      return `Enheten ${of.unitId} flyttar till ${of.departmentId}.`;
    case 'department-new-head':
      return `Avdelningen ${of.departmentId} får ny chef.`;
    case 'manager-without-unit':
      return `${of.personId} leder ingen enhet längre.`;
    case 'employees-move':
      return `${of.count} medarbetare byter enhet.`;
    case 'employees-leave':
      return `${of.count} medarbetare slutar i och med gårdagen.`;
    case 'substitute-begins':
      return `${of.substituteId} börjar som ersättare för ${of.managerId}.`;
    case 'substitute-ends':
      return `${of.substituteId} slutar som ersättare för ${of.managerId}.`;
  }
};

/** The words for reading an organisation in from tables. Nobody's name or account. */
export const organisationSv = {
  description: 'Läs in enheter, chefer, medarbetare och funktioner ur tabeller (CSV, Excel)',
  planDescription: 'Visa vad tabellerna skulle ändra; inget skrivs',
  applyDescription: 'Genomför det som tabellerna säger',
  file: 'En tabell; får anges flera gånger',
  confirmRemovals: 'Ja, så många ska upphöra',
  on: 'Dag som räknas som i dag, ÅÅÅÅ-MM-DD',
  counts: (kind: OrganisationKind, [added, changed, gone, unchanged]: readonly number[]): string =>
    `${kinds[kind]}: ${added} nya, ${changed} ändrade, ${gone} upphör, ${unchanged} oförändrade`,
  consequence,
  problem: (problem: OrganisationProblem): string =>
    `FEL ${kinds[problem.kind]}${'line' in problem ? `, rad ${problem.line}` : ''}: ${problem.code}`,
  largeRemoval: ({ kind, gone, of }: LargeRemoval): string =>
    `${kinds[kind]}: ${gone} av ${of} upphör. Ange --confirm-removals om det är avsikten.`,
  refused: (file: string, code: string, columns: readonly string[]): string =>
    `${file} kan inte läsas: ${[code, ...columns].join(', ')}`,
  noDay: 'Dagen ska skrivas ÅÅÅÅ-MM-DD.',
  dryRun: 'Inget är skrivet.',
  notApplied: 'Inget är skrivet: rätta det som är fel först.',
  meanwhile: 'Någon har ändrat i registret under tiden. Inget är skrivet. Kör igen.',
  applied: (written: number): string => `${written} rader är skrivna. Boten följer efter med rättigheter.`,
};
