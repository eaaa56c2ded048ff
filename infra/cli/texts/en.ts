import type { ProvisionRefusal } from '@loggkontroll/sharepoint/provisioning';
import type { CheckedDraw } from '../verify/draws.ts';
import type { Harmless } from '../verify/benign.ts';
import type { RecordFault, SettingFault } from '../verify/faults.ts';
import { doctorEn } from './doctor-en.ts';
import { exportYearEn } from './export-year-en.ts';
import { harmlessEn } from './harmless-en.ts';
import { organisationEn } from './organisation-en.ts';
import { policyEn } from './policy-en.ts';
import { retentionEn } from './retention-en.ts';
import { screenEn } from './screen-en.ts';
import { seenEn } from './seen-en.ts';
import { sinceEn } from './since-en.ts';
import type { CliTexts } from './sv.ts';

const chainFaults = {
  'history-unreadable': 'cannot be read',
  'history-out-of-order': 'has the wrong number',
  'history-chain-broken': 'does not follow from the one before',
  'history-entry-altered': 'has been altered since it was written',
};

const siteNames = { register: 'the Register', vault: 'the Vault' };

const drawStandings: Readonly<Record<CheckedDraw['standing'], string>> = {
  holds: 'holds',
  abandoned: 'was given up before anything was drawn',
  'proof-malformed': 'DOES NOT HOLD: the proof is incomplete',
  'proof-commitment-differs':
    'DOES NOT HOLD: population, rule or secret number differ from what was committed to',
  'proof-seed-differs': 'DOES NOT HOLD: the seed differs',
  'proof-outcome-differs': 'DOES NOT HOLD: something else was drawn than the seed gives',
  'draw-population-empty': 'DOES NOT HOLD: there was nobody to draw',
  'population-missing': 'CANNOT BE CHECKED: the population’s file is missing',
  'population-altered': 'DOES NOT HOLD: the population’s file has been altered',
  'population-unreadable': 'DOES NOT HOLD: the population’s file cannot be read',
  'population-not-canonical': 'DOES NOT HOLD: the population’s file is written otherwise',
  'population-id-malformed': 'DOES NOT HOLD: the population has a malformed account',
  'population-cluster-twice': 'DOES NOT HOLD: a unit stands twice in the population',
  'population-employee-twice': 'DOES NOT HOLD: somebody stands twice in the population',
  'population-excluded-yet-included': 'DOES NOT HOLD: somebody is both left out and included',
  'population-exclusion-without-reason': 'DOES NOT HOLD: somebody is left out without a reason',
};

const provisionRefusal = (reason: ProvisionRefusal): string => {
  switch (reason.code) {
    case 'site-shared-externally':
      return `Guests can be invited to ${siteNames[reason.site]}. Turn external sharing off for the site.`;
    case 'site-has-anonymous-links':
      return `Links that work for anyone can be made in ${siteNames[reason.site]}. Turn them off for the site.`;
    case 'site-members-can-share':
      return `Members can share ${siteNames[reason.site]}. Let owners alone share.`;
    case 'vault-has-group':
      return 'The Vault belongs to a Microsoft 365 group, whose members get in. Use a site without a group.';
    case 'vault-is-searchable':
      return 'The Vault is in search. Turn that off in the site’s search settings.';
    case 'field-of-another-kind':
      return `The column ${reason.field} of the list ${reason.list} exists and is of another kind. Rename or remove it.`;
  }
};

type NameOf = (personId: string) => string | undefined;

const person = (id: string | undefined, nameOf: NameOf): string => {
  if (id === undefined) return 'somebody unknown';
  return id === 'bot' ? 'the bot' : (nameOf(id) ?? id);
};

const fault = (found: RecordFault | SettingFault, nameOf: NameOf): string => {
  switch (found.code) {
    case 'record-damaged':
      return `The history does not hold: entry ${found.fault.n} ${chainFaults[found.fault.code]}.`;
    case 'record-newer':
      return `Event ${found.n} was written with a newer version of Loggkontroll. Verify the record with that version.`;
    case 'versions-missing':
      return 'No versions are kept to compare with.';
    case 'version-damaged':
      return `Version ${found.version}: entry ${found.fault.n} ${chainFaults[found.fault.code]}.`;
    case 'version-deleted':
      return `Before version ${found.version}, ${found.missing === 1 ? 'one version is' : `${found.missing} versions are`} missing: somebody has deleted them.`;
    case 'version-rewrites':
      return `Version ${found.version}: entry ${found.n} and on differ from the version before.`;
    case 'version-without-entry':
      return `Version ${found.version}: saved by ${person(found.editor, nameOf)} behind the suite’s back, without an entry.`;
    case 'entry-by-another':
      return `Version ${found.version}: entry ${found.n} is in the name of ${person(found.by, nameOf)} but was saved by ${person(found.editor, nameOf)}.`;
    case 'seal-wrong':
      return `Version ${found.version}: the bot’s seal on entry ${found.n} is wrong.`;
    case 'seal-key-unknown':
      return `Version ${found.version}: entry ${found.n} is sealed with an unknown key.`;
    case 'entry-dated-apart':
      return `Version ${found.version}: entry ${found.n} says another time than when it was saved.`;
    case 'newest-version-differs':
      return 'The list shows another history than the newest version.';
    case 'entry-refused':
      return `Entry ${found.n}: the suite would not have allowed it (${found.refusal}).`;
    case 'entry-not-as-decided':
      return `Entry ${found.n}: the suite would have written something else.`;
    case 'entry-out-of-time':
      return `Entry ${found.n}: its time is before the entry before, or is no time.`;
    case 'columns-differ':
      return `Columns say something else than the history: ${found.columns.join(', ')}.`;
    case 'record-twice':
      return 'Exists twice; the first one counts.';
    case 'record-gone':
      return `Is gone, but ${found.saidBy} speaks of it.`;
    case 'record-back':
      return 'Is there, although the destructions say that it was destroyed.';
    case 'seen-entry-gone':
      return seenEn.entryGone(found.n);
    case 'seen-record-gone':
      return seenEn.recordGone;
    case 'derived-by-hand':
      return `Was made by hand by ${person(found.by, nameOf)}; the bot should have made it.`;
    case 'setting-not-by-the-bot':
      return `Version ${found.version}: saved by ${person(found.editor, nameOf)}; the bot alone may write it.`;
    case 'policy-text-differs':
      return `Version ${found.version}: has other words for a policy than what was activated.`;
    case 'policy-not-activated':
      return 'The policy that it puts in force is not the one that was activated last.';
    case 'key-is-another':
      return 'The key is another than its id names.';
    case 'signed-entry-gone':
      return `The entry that ${found.saidBy} was signed for is no longer there.`;
  }
};

/** What the command line says in English. */
export const en: CliTexts = {
  description: 'Loggkontroll: sets up the SharePoint sites, re-runs draws and checks histories.',
  json: 'write the result as JSON',
  register: 'address of the Register',
  vault: 'address of the Vault',
  certificate: 'certificate with its private key (PEM)',
  clientId: 'client id of the app registration',
  tenantId: 'id of the tenant',
  managedIdentity: 'the machine’s managed identity, or the one with this client id',
  localPerson: 'locally only: read as this person',
  unexpected: (message) => `It did not work: ${message}`,
  sharePointFailed: (code) =>
    `SharePoint did not answer as expected (${code}). Check the address and the rights, and try again.`,
  notAnAddress: (text) => `“${text}” is not a web address.`,
  notEncrypted: (text) => `${text} is not encrypted; the address must begin with https.`,
  noIdentity: 'Say who asks: --certificate FILE --client-id ID --tenant-id ID, or --managed-identity.',
  fileUnreadable: (file) => `The file ${file} cannot be read.`,
  registerMissing: 'Give --register ADDRESS, or --file FILE.',
  botMissing: 'Give --bot ID: the client id of the bot’s identity.',

  screen: screenEn,

  drawDescription: 'draws numbers from a seed, the way Loggkontroll draws',
  drawSeed: 'the seed, as text',
  drawTotal: 'draw among the numbers 1 to this',
  drawCount: 'draw this many',
  drawDuplicates: 'a number may be drawn more than once',
  drawImpossible: (total, count) =>
    `${count} of ${total} cannot be drawn. Give a count from 0 to ${total}, and at least one to draw from.`,
  notANumber: (text) => `“${text}” is not a whole number.`,

  provisionDescription: 'sets up or upgrades the Register and the Vault',
  notProvisioned: 'Nothing was written. This has to be changed first:',
  provisionRefusal,
  provisionStep: ({ site, kind, name, outcome }) => `${siteNames[site]}: ${kind} ${name} ${outcome}`,
  provisioned: (written, all) =>
    written === 0
      ? `Done. Everything was as it should be (${all} steps).`
      : `Done. ${written} of ${all} steps were written.`,
  noUnitsYet: 'There are no units yet. Read them in: loggkontroll import.',

  importDescription: 'reads departments, units, people, employees and groups from a file',
  organisationFile: 'the file, JSON',
  organisationUnclear: (file, place) =>
    `${file} cannot be used: ${place} is missing or has the wrong form. Nothing was written.`,
  functionsUnclear: (file) => `The functions in ${file} cannot be used. Nothing was written.`,
  functionProblems: {
    'person-unknown': 'the person is not among people. Add them there, or change personId.',
    'unit-unknown': 'the unit is not among units. Change unitId.',
    'department-unknown': 'the department is not among departments. Change departmentId.',
    'unit-and-department': 'a function is for a unit or for a department. Take one of them away.',
    'ends-before-it-begins': 'to is before from. Change the dates.',
    'said-twice':
      'the same function, person, place and first day stand in the file already. Take one row away.',
  },
  imported: (name, { added, changed, unchanged }) =>
    `${name}: ${added} new, ${changed} changed, ${unchanged} as before`,

  verifyDrawDescription: 're-runs draws, from what was committed to, to the outcome',
  plan: 'this plan alone',
  order: 'this order’s days alone',
  proofFile: 'a proof in a file instead of the Register',
  populationFile: 'the population’s file, if the proof does not bring it',
  fileIsNoProof: (file) => `${file} is not the proof of a draw.`,
  recordMissing: (id) => `${id} does not exist, or may not be read.`,
  drawChecked: ({ of, kind, attempt, standing }) =>
    `${of}, ${kind === 'plan' ? 'draw' : 'draw of days'} ${attempt}: ${drawStandings[standing]}`,
  drawsChecked: (all, wrong) =>
    wrong === 0 ? `${all} draws checked, all hold.` : `${wrong} of ${all} draws do not hold.`,

  rightsDescription: 'shows who may do what in which list, as the sites are set up',
  rightsSite: 'Site',
  rightsSites: { register: 'Register', vault: 'Vault' },
  rightsList: 'List',
  rightsFolder: 'Folder, beside the list’s own rights',
  rightsFolders: {
    unit: (list: string) => `${list}: a unit’s`,
    department: (list: string) => `${list}: a department’s`,
    manager: (list: string) => `${list}: a manager’s own`,
    asker: (list: string) => `${list}: a manager’s or planner’s own`,
  },
  rightsHolders: {
    'unit-manager': 'Unit manager',
    'managers-manager': 'The manager’s manager',
    'department-head': 'Department head',
    owner: 'Whose folder it is',
  },
  rightsLetters: { read: 'R', versions: 'V', add: 'A', edit: 'E', delete: 'D', manage: 'M' },
  rightsActs: {
    read: 'reads',
    versions: 'sees former versions',
    add: 'adds',
    edit: 'changes',
    delete: 'deletes',
    manage: 'changes the list itself',
  },

  organisation: organisationEn,
  policy: policyEn,
  retention: retentionEn,
  exportYear: exportYearEn,
  seen: seenEn,
  since: sinceEn,
  doctor: doctorEn,

  recordHarmless: (list, recordId) => `${list} ${recordId} (no fault, but worth knowing):`,
  harmless: (cause: Harmless, nameOf: NameOf): string => harmlessEn(cause, person(cause.editor, nameOf)),
  verifyDescription: 'checks every record’s history against versions, seals and rules',
  bot: 'client id of the bot’s identity',
  listVerified: ({ list, records, entries }) => `${list}: ${records} records, ${entries} entries`,
  recordFaulty: (list, recordId) => `FAULT in ${list}, ${recordId}:`,
  fault,
  roleNoLongerHeld: (list, recordId, n) =>
    `Remark: ${list}, ${recordId}, entry ${n}: the person no longer has the role that it took.`,
  verified: (faulty) => (faulty === 0 ? 'Everything agrees.' : `${faulty} records do not agree.`),
  verifyCannotSee:
    'What cannot be seen here: an owner who saves over the newest version within minutes, and deleted records that no other record speaks of.',
};
