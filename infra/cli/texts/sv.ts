import type { FunctionProblem } from '@loggkontroll/core/organisation';
import type { ImportCount } from '@loggkontroll/sharepoint/organisation';
import type { ProvisionRefusal, Step } from '@loggkontroll/sharepoint/provisioning';
import type { CheckedDraw } from '../verify/draws.ts';
import type { Harmless } from '../verify/benign.ts';
import type { RecordFault, SettingFault } from '../verify/faults.ts';
import { doctorSv } from './doctor-sv.ts';
import { exportYearSv } from './export-year-sv.ts';
import { harmlessSv } from './harmless-sv.ts';
import { organisationSv } from './organisation-sv.ts';
import { policySv } from './policy-sv.ts';
import { retentionSv } from './retention-sv.ts';
import { screenSv } from './screen-sv.ts';
import { seenSv } from './seen-sv.ts';
import { sinceSv } from './since-sv.ts';
import { siteNamesSv as siteNames, stepWordsSv as stepWords } from './step-words-sv.ts';

type NameOf = (personId: string) => string | undefined;

const chainFaults = {
  'history-unreadable': 'går inte att läsa',
  'history-out-of-order': 'har fel nummer',
  'history-chain-broken': 'hänger inte ihop med den före',
  'history-entry-altered': 'är ändrad efter att den skrevs',
};

const outcomes = { created: 'skapad', changed: 'ändrad', unchanged: 'oförändrad' };

const drawStandings: Readonly<Record<CheckedDraw['standing'], string>> = {
  holds: 'stämmer',
  abandoned: 'avbröts innan något drogs',
  'proof-malformed': 'STÄMMER INTE: underlaget är ofullständigt',
  'proof-commitment-differs':
    'STÄMMER INTE: urvalsgruppen, regeln eller det hemliga talet är ett annat än det som låstes',
  'proof-seed-differs': 'STÄMMER INTE: fröet är ett annat',
  'proof-outcome-differs': 'STÄMMER INTE: något annat drogs än fröet ger',
  'draw-population-empty': 'STÄMMER INTE: det fanns ingen att dra',
  'population-missing': 'KAN INTE KONTROLLERAS: urvalsgruppens fil saknas',
  'population-altered': 'STÄMMER INTE: urvalsgruppens fil är ändrad',
  'population-unreadable': 'STÄMMER INTE: urvalsgruppens fil går inte att läsa',
  'population-not-canonical': 'STÄMMER INTE: urvalsgruppens fil är skriven på ett annat sätt',
  'population-id-malformed': 'STÄMMER INTE: urvalsgruppen har ett felaktigt konto',
  'population-cluster-twice': 'STÄMMER INTE: en enhet står två gånger i urvalsgruppen',
  'population-employee-twice': 'STÄMMER INTE: någon står två gånger i urvalsgruppen',
  'population-excluded-yet-included': 'STÄMMER INTE: någon är både undantagen och med',
  'population-exclusion-without-reason': 'STÄMMER INTE: ett undantag saknar skäl',
};

const provisionRefusal = (reason: ProvisionRefusal): string => {
  switch (reason.code) {
    case 'site-shared-externally':
      return `Gäster kan bjudas in till ${siteNames[reason.site]}. Stäng av extern delning för webbplatsen.`;
    case 'site-has-anonymous-links':
      return `Länkar som fungerar för alla kan skapas i ${siteNames[reason.site]}. Stäng av dem för webbplatsen.`;
    case 'site-members-can-share':
      return `Medlemmar kan dela ${siteNames[reason.site]}. Låt bara ägare dela.`;
    case 'vault-has-group':
      return 'Valvet hör till en Microsoft 365-grupp, vars medlemmar då kommer in. Använd en webbplats utan grupp.';
    case 'vault-is-searchable':
      return 'Valvet finns i sökningen. Stäng av det under webbplatsens inställningar för sökning.';
    case 'field-of-another-kind':
      return `Kolumnen ${reason.field} i listan ${reason.list} finns redan och är av annat slag. Byt namn på den eller ta bort den.`;
  }
};

const person = (id: string | undefined, nameOf: NameOf): string => {
  if (id === undefined) return 'någon okänd';
  return id === 'bot' ? 'boten' : (nameOf(id) ?? id);
};

const fault = (found: RecordFault | SettingFault, nameOf: NameOf): string => {
  switch (found.code) {
    case 'record-damaged':
      return `Historiken håller inte: händelse ${found.fault.n} ${chainFaults[found.fault.code]}.`;
    case 'record-newer':
      return `Händelse ${found.n} är skriven med en nyare version av Loggkontroll. Kontrollera posten med den versionen.`;
    case 'versions-missing':
      return 'Inga versioner finns sparade att jämföra med.';
    case 'version-damaged':
      return `Version ${found.version}: händelse ${found.fault.n} ${chainFaults[found.fault.code]}.`;
    case 'version-deleted':
      return `Före version ${found.version} saknas ${found.missing === 1 ? 'en version' : `${found.missing} versioner`}: någon har tagit bort dem.`;
    case 'version-rewrites':
      return `Version ${found.version}: händelse ${found.n} och framåt är en annan än i versionen före.`;
    case 'version-without-entry':
      return `Version ${found.version}: sparad av ${person(found.editor, nameOf)} vid sidan av Loggkontroll, utan händelse.`;
    case 'entry-by-another':
      return `Version ${found.version}: händelse ${found.n} står i namnet ${person(found.by, nameOf)} men sparades av ${person(found.editor, nameOf)}.`;
    case 'seal-wrong':
      return `Version ${found.version}: botens underskrift på händelse ${found.n} är fel.`;
    case 'seal-key-unknown':
      return `Version ${found.version}: händelse ${found.n} är undertecknad med en okänd nyckel.`;
    case 'entry-dated-apart':
      return `Version ${found.version}: händelse ${found.n} säger en annan tid än den då den sparades.`;
    case 'newest-version-differs':
      return 'Listan visar en annan historik än den senaste versionen.';
    case 'entry-refused':
      return `Händelse ${found.n}: Loggkontroll skulle inte ha tillåtit det (${found.refusal}).`;
    case 'entry-not-as-decided':
      return `Händelse ${found.n}: Loggkontroll skulle ha skrivit något annat.`;
    case 'entry-out-of-time':
      return `Händelse ${found.n}: tiden ligger före händelsen innan, eller är ingen tid.`;
    case 'columns-differ':
      return `Kolumner säger något annat än historiken: ${found.columns.join(', ')}.`;
    case 'record-twice':
      return 'Finns i två exemplar; det första gäller.';
    case 'record-gone':
      return `Saknas, men nämns av ${found.saidBy}.`;
    case 'record-back':
      return 'Finns, fast den enligt gallringarna är borttagen.';
    case 'seen-entry-gone':
      return seenSv.entryGone(found.n);
    case 'seen-record-gone':
      return seenSv.recordGone;
    case 'derived-by-hand':
      return `Är gjord för hand av ${person(found.by, nameOf)}; boten skulle ha gjort den.`;
    case 'setting-not-by-the-bot':
      return `Version ${found.version}: sparad av ${person(found.editor, nameOf)}; bara boten får skriva den.`;
    case 'policy-text-differs':
      return `Version ${found.version}: har en annan lydelse av rutinen än den som togs i bruk.`;
    case 'policy-not-activated':
      return 'Rutinen som den låter gälla är inte den som senast togs i bruk.';
    case 'key-is-another':
      return 'Nyckeln är en annan än den som namnet säger.';
    case 'signed-entry-gone':
      return `Händelsen som ${found.saidBy} skrevs under för finns inte längre.`;
  }
};

/** What the command line says in Swedish. */
export const sv = {
  description:
    'Loggkontroll: sätter upp webbplatserna i SharePoint, drar om dragningar och kontrollerar historik.',
  json: 'skriv resultatet som JSON',
  register: 'registrets adress',
  vault: 'valvets adress',
  certificate: 'certifikat med privat nyckel (PEM)',
  clientId: 'appregistreringens klient-id',
  tenantId: 'klientorganisationens id',
  managedIdentity: 'datorns hanterade identitet, eller den med detta klient-id',
  localPerson: 'bara lokalt: läs som den här personen',
  unexpected: (message: string) => `Det gick inte: ${message}`,
  sharePointFailed: (code: string) =>
    `SharePoint svarade inte som väntat (${code}). Kontrollera adressen och rättigheterna och försök igen.`,
  notAnAddress: (text: string) => `”${text}” är ingen webbadress.`,
  notEncrypted: (text: string) => `${text} är inte krypterad; adressen ska börja med https.`,
  noIdentity:
    'Ange vem som frågar: --certificate FIL --client-id ID --tenant-id ID, eller --managed-identity.',
  fileUnreadable: (file: string) => `Filen ${file} går inte att läsa.`,
  registerMissing: 'Ange --register ADRESS, eller --file FIL.',
  botMissing: 'Ange --bot ID: klient-id för botens identitet.',

  screen: screenSv,

  drawDescription: 'drar nummer ur ett frö, på samma sätt som Loggkontroll drar',
  drawSeed: 'fröet, som text',
  drawTotal: 'dra bland talen 1 till så här många',
  drawCount: 'så här många dras',
  drawDuplicates: 'samma tal får dras flera gånger',
  drawImpossible: (total: number, count: number) =>
    `Det går inte att dra ${count} av ${total}. Ange ett antal från 0 till ${total}, och minst ett att dra ur.`,
  notANumber: (text: string) => `”${text}” är inget heltal.`,

  provisionDescription: 'sätter upp eller uppgraderar registret och valvet',
  notProvisioned: 'Ingenting skrevs. Det här behöver ändras först:',
  provisionRefusal,
  provisionStep: ({ site, kind, name, outcome }: Step) =>
    `${siteNames[site]}: ${stepWords[kind]} ${name} ${outcomes[outcome]}`,
  provisioned: (written: number, all: number) =>
    written === 0
      ? `Klart. Allt var redan som det ska (${all} steg).`
      : `Klart. ${written} av ${all} steg skrevs.`,
  noUnitsYet: 'Inga enheter finns ännu. Läs in dem: loggkontroll import.',

  importDescription: 'läser in avdelningar, enheter, personer, medarbetare och grupper ur en fil',
  organisationFile: 'filen, JSON',
  organisationUnclear: (file: string, place: string) =>
    `${file} går inte att använda: ${place} saknas eller har fel form. Inget skrevs.`,
  functionsUnclear: (file: string) => `Funktionerna i ${file} går inte att använda. Inget skrevs.`,
  functionProblems: {
    'person-unknown': 'personen finns inte bland people. Lägg till den där, eller ändra personId.',
    'unit-unknown': 'enheten finns inte bland units. Ändra unitId.',
    'department-unknown': 'avdelningen finns inte bland departments. Ändra departmentId.',
    'unit-and-department': 'funktionen gäller antingen en enhet eller en avdelning. Ta bort den ena.',
    'ends-before-it-begins': 'to är före from. Ändra datumen.',
    'said-twice': 'samma funktion, person, plats och startdag står redan i filen. Ta bort den ena raden.',
  } satisfies Record<FunctionProblem['code'], string>,
  imported: (name: string, { added, changed, unchanged }: ImportCount) =>
    `${name}: ${added} nya, ${changed} ändrade, ${unchanged} som förut`,

  verifyDrawDescription: 'räknar om dragningar, från underlag till resultat',
  plan: 'bara den här planen',
  order: 'bara den här beställningens dagar',
  proofFile: 'ett underlag i en fil i stället för registret',
  populationFile: 'urvalsgruppens fil, om underlaget inte har den med sig',
  fileIsNoProof: (file: string) => `${file} är inget underlag för en dragning.`,
  recordMissing: (id: string) => `${id} finns inte, eller får inte läsas.`,
  drawChecked: ({ of, kind, attempt, standing }: CheckedDraw) =>
    `${of}, ${kind === 'plan' ? 'dragning' : 'dragning av dagar'} ${attempt}: ${drawStandings[standing]}`,
  drawsChecked: (all: number, wrong: number) =>
    wrong === 0
      ? `${all} dragningar kontrollerade, alla stämmer.`
      : `${wrong} av ${all} dragningar stämmer inte.`,

  rightsDescription: 'visar vem som får göra vad i vilken lista, så som webbplatserna sätts upp',
  rightsSite: 'Webbplats',
  rightsSites: { register: 'Registret', vault: 'Valvet' },
  rightsList: 'Lista',
  rightsFolder: 'Mapp, utöver listans egna rättigheter',
  rightsFolders: {
    unit: (list: string) => `${list}: enhetens`,
    department: (list: string) => `${list}: avdelningens`,
    manager: (list: string) => `${list}: chefens egen`,
    asker: (list: string) => `${list}: chefens eller planerarens egen`,
  },
  rightsHolders: {
    'unit-manager': 'Enhetschefen',
    'managers-manager': 'Enhetschefens chef',
    'department-head': 'Avdelningschefen',
    owner: 'Den vars mapp det är',
  },
  rightsLetters: { read: 'L', versions: 'V', add: 'T', edit: 'Ä', delete: 'B', manage: 'H' },
  rightsActs: {
    read: 'läser',
    versions: 'ser tidigare versioner',
    add: 'lägger till',
    edit: 'ändrar',
    delete: 'tar bort',
    manage: 'ändrar listan själv',
  },

  organisation: organisationSv,
  policy: policySv,
  retention: retentionSv,
  exportYear: exportYearSv,
  seen: seenSv,
  since: sinceSv,
  doctor: doctorSv,

  recordHarmless: (list: string, recordId: string): string =>
    `${list} ${recordId} (inget fel, men bör kännas till):`,
  harmless: (cause: Harmless, nameOf: NameOf): string => harmlessSv(cause, person(cause.editor, nameOf)),
  verifyDescription: 'kontrollerar varje posts historik mot versionerna, underskrifterna och reglerna',
  bot: 'klient-id för botens identitet',
  listVerified: ({
    list,
    records,
    entries,
  }: {
    readonly list: string;
    readonly records: number;
    readonly entries: number;
  }) => `${list}: ${records} poster, ${entries} händelser`,
  recordFaulty: (list: string, recordId: string) => `FEL i ${list}, ${recordId}:`,
  fault,
  roleNoLongerHeld: (list: string, recordId: string, n: number) =>
    `Anmärkning: ${list}, ${recordId}, händelse ${n}: personen har inte längre den roll som krävdes.`,
  verified: (faulty: number) => (faulty === 0 ? 'Allt stämmer.' : `${faulty} poster stämmer inte.`),
  verifyCannotSee:
    'Det här syns inte: en ägare som skriver över den senaste versionen inom några minuter, och poster som tagits bort utan att någon annan post nämner dem.',
};

/** The texts that every language has. */
export type CliTexts = typeof sv;
