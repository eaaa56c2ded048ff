import type {
  DirectoryFailure,
  DirectoryMapRefusal,
  DirectoryProblem,
} from '@loggkontroll/core/organisation-directory';
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

const directoryProblem = (problem: DirectoryProblem): string => {
  switch (problem.code) {
    case 'unit-unknown':
      return `FEL: enheten ${problem.unitId} finns inte i registret. Läs in den ur en tabell först.`;
    case 'department-unknown':
      return `FEL: avdelningen ${problem.departmentId} finns inte i registret. Läs in den ur en tabell först.`;
    case 'group-empty':
      return `FEL: gruppen ${problem.groupId} är tom, eller så får dess medlemmar inte läsas.`;
    case 'group-within-group':
      return `FEL: i gruppen ${problem.groupId} ligger en annan grupp. Dess medlemmar läses inte; lägg dem i gruppen själva.`;
    case 'group-not-of-one':
      return `FEL: gruppen ${problem.groupId} ska ha exakt en medlem.`;
    case 'manager-missing':
      return `FEL: ingen av dem som arbetar i enheten ${problem.unitId} har någon chef angiven.`;
    case 'managers-differ':
      return `FEL: de som arbetar i enheten ${problem.unitId} har olika chefer. Ange en grupp för chefen (manager).`;
    case 'employees-in-several-units':
      return `FEL: ${problem.count} medarbetare står i flera enheters grupper, men inte i den enhet där de är registrerade.`;
  }
};

const directoryFailure = (failure: DirectoryFailure): string => {
  switch (failure.code) {
    case 'directory-refuses':
      return 'Microsoft Graph nekade. Kontrollera medgivandena (GroupMember.Read.All, User.Read.All). Inget är skrivet.';
    case 'group-missing':
      return `Gruppen ${failure.groupId} finns inte. Inget är skrivet.`;
    case 'directory-hides-people':
      return 'Microsoft Graph visar inte vilka medlemmarna är: medgivandet User.Read.All saknas. Inget är skrivet.';
    case 'directory-busy':
      return 'Microsoft Graph hinner inte svara nu. Inget är skrivet. Försök igen om en stund.';
    case 'directory-fails':
      return 'Microsoft Graph svarade inte fullständigt. Inget är skrivet. Försök igen.';
  }
};

/** The words for reading an organisation in from tables or groups. Nobody's name or account. */
export const organisationSv = {
  description:
    'Läs in enheter, chefer, medarbetare och funktioner ur tabeller (CSV, Excel) eller Microsoft Graph',
  planDescription: 'Visa vad som skulle ändras; inget skrivs',
  applyDescription: 'Genomför det som tabellerna eller grupperna säger',
  file: 'En tabell; får anges flera gånger',
  graph: 'I stället för tabeller: en fil (JSON) som säger vad grupperna i Entra ID betyder',
  graphAddress: 'var Microsoft Graph finns',
  oneSource: 'Ange antingen --file eller --graph.',
  mapRefused: (file: string, { code, at }: DirectoryMapRefusal): string =>
    code === 'map-says-twice'
      ? `${file} säger samma sak två gånger: ${at}`
      : `${file} går inte att förstå${at === '' ? '' : `: ${at}`}`,
  notGraph: (address: string): string => `${address} är inte Microsoft Graph (https://graph.microsoft.com).`,
  directoryFailure,
  directoryProblem,
  withoutAccount: ({ unitId, count }: { readonly unitId: string; readonly count: number }): string =>
    `I enheten ${unitId} har ${count} i gruppen inget konto i registret. Det måste en tabell säga.`,
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
