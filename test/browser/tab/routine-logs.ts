/** The systems whose logs the routines review: Treserva's (FFS, VON, LEAN), 1177's e-services (R1177), NPÖ (NPO). */
export type LogSystem = 'treserva' | '1177' | 'rivta';

/** What stands in a row of any of them. */
export interface LogRow {
  readonly date: string;
  readonly account: string;
  readonly number: string;
  readonly name: string;
}

const treserva = (rows: readonly LogRow[]): string =>
  [
    'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ;Del av Treserva',
    ...rows.map(
      ({ date, account, number, name }) =>
        `${date};08:15:00;${account};${number};${name};Björkens korttid;Läst;Journal`,
    ),
    '',
  ].join('\r\n');

const r1177 = (rows: readonly LogRow[]): string =>
  [
    'HSA-id;Tid;Personnummer;Namn;Händelse;Ärende-id;Ärendestatus;Roll;Enhet',
    ...rows.map(
      ({ date, account, number, name }, place) =>
        `${account};${date} 08:15:00;${number};${name};Läst;A-${String(place + 1)};Pågående;Handläggare;Björkens mottagning`,
    ),
    '',
  ].join('\r\n');

const entryOf = ({ date, account, number, name }: LogRow): string => `<l:log>
  <l:logId>${account}-${date}</l:logId>
  <l:activity><l:activityType>Läsa</l:activityType><l:startDate>${date}T08:15:00</l:startDate></l:activity>
  <l:user>
    <l:userId>${account}</l:userId><l:name>Den som läste</l:name>
    <l:careUnit><l:careUnitId>SE-U1</l:careUnitId><l:careUnitName>Björkens vårdcentral</l:careUnitName></l:careUnit>
  </l:user>
  <l:resources><l:resource>
    <l:resourceType>Journal</l:resourceType>
    <l:patient>
      <l:patientId><l:root>1.2.752.129.2.1.3.1</l:root><l:extension>${number.replace('-', '')}</l:extension></l:patientId>
      <l:patientName>${name}</l:patientName>
    </l:patient>
  </l:resource></l:resources>
</l:log>`;

const rivta = (rows: readonly LogRow[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<l:logs xmlns:l="urn:riv:informationsecurity:auditing:log:2">
${rows.map(entryOf).join('\n')}
</l:logs>
`;

const written = { treserva, '1177': r1177, rivta } as const satisfies Record<LogSystem, unknown>;
const endings = { treserva: 'csv', '1177': 'csv', rivta: 'xml' } as const;

/** A system's log with some rows. */
export const logOf = (
  system: LogSystem,
  rows: readonly LogRow[],
): { readonly name: string; readonly bytes: Buffer } => ({
  name: `september.${endings[system]}`,
  bytes: Buffer.from(written[system](rows), 'utf8'),
});

/** A system's log of September, with the marked account, the marked client and somebody else. */
export const logFor = (
  client: string,
  system: LogSystem,
): { readonly name: string; readonly bytes: Buffer } => {
  const other = { account: 'nagon99', number: '19800161-9801', name: 'Annan' };
  return logOf(system, [
    { ...other, date: '2026-09-01' },
    { date: '2026-09-03', account: 'markt01', number: client, name: 'Känd' },
    { date: '2026-09-04', account: 'nagon99', number: client, name: 'Känd' },
    { ...other, date: '2026-09-30' },
  ]);
};
