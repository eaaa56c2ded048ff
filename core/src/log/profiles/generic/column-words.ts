import type { MappingColumn } from './mapping.ts';

/** What record systems call their columns, as `plainName` writes it, in Swedish and English. */
export const columnWords: Readonly<Record<MappingColumn, readonly string[]>> = {
  moment: [
    ...['tidpunkt', 'tidsstämpel', 'datumtid', 'datumochtid', 'loggtid', 'händelsetid', 'åtkomsttid'],
    ...['timestamp', 'datetime', 'dateandtime', 'eventtime', 'accesstime', 'recorded', 'logtime'],
  ],
  date: ['datum', 'loggdatum', 'händelsedatum', 'date', 'logdate', 'eventdate', 'accessdate'],
  time: ['tid', 'klockslag', 'klockan', 'time', 'timeofday'],
  employee: [
    ...['användare', 'användarnamn', 'användarid', 'aktör', 'konto', 'inloggning', 'hsaid', 'medarbetare'],
    ...['anställd', 'signatur', 'user', 'username', 'userid', 'account', 'login', 'employee', 'actor'],
  ],
  client: [
    ...['personnummer', 'personnr', 'pnr', 'personid', 'patientid', 'brukarid', 'klientid', 'kundid'],
    ...['patient', 'brukare', 'invånare', 'clientid', 'patientnumber', 'personalnumber', 'ssn', 'nationalid'],
  ],
  clientName: [
    'namn',
    'patientnamn',
    'brukarnamn',
    'brukarensnamn',
    'klientnamn',
    'name',
    'patientname',
    'clientname',
  ],
  unit: [
    'enhet',
    'avdelning',
    'organisation',
    'verksamhet',
    'vårdenhet',
    'mottagning',
    'unit',
    'department',
    'ward',
  ],
  act: [
    ...['htyp', 'händelsetyp', 'händelse', 'åtgärd', 'aktivitet', 'aktivitetstyp', 'operation', 'funktion'],
    ...['action', 'activity', 'event', 'eventtype', 'act', 'accesstype'],
  ],
  part: [
    'del',
    'modul',
    'journaldel',
    'bild',
    'vy',
    'delavsystemet',
    'part',
    'module',
    'section',
    'resource',
    'resourcetype',
  ],
  ipAddress: ['ipadress', 'ip', 'ipaddress', 'ipnummer'],
  workstation: ['arbetsstation', 'dator', 'datornamn', 'klientdator', 'workstation', 'computer', 'hostname'],
};
