import { noMarks, profiles } from '@loggkontroll/core/log';
import { readWith, utf8 } from '../../files.ts';
import { ndjson, r4, r5 } from './events.ts';

const read = (text: string, stated = {}) => readWith(profiles.fhir, utf8(text), [], stated);
const rowsOf = (...events: readonly object[]) => read(ndjson(...events)).rows;
const coded = (code: string) => [{ coding: [{ system: 'x/v3-ActReason', code }] }];

describe('a FHIR AuditEvent', () => {
  test('in R4, in the pattern of BALP for a record that is read', () => {
    expect(rowsOf(r4())).toEqual([
      {
        ...{ line: 1, at: '2026-09-03T08:15:00', employeeId: 'se2321-anna' },
        employeeName: 'Anna Alm',
        ...{ clientId: '198001019804', clientName: 'Åsberg, Örjan', unit: 'Björkens vårdcentral' },
        ...{ act: 'read', actText: 'read', part: 'Observation', marks: noMarks },
        ...{ ipAddress: undefined, workstation: undefined },
      },
    ]);
  });

  test('in R5', () => {
    expect(rowsOf(r5())).toEqual([
      {
        ...{ line: 1, at: '2026-09-03T08:15:00', employeeId: 'anna01' },
        employeeName: 'Anna Alm',
        ...{ clientId: '198001019804', clientName: 'Åsberg, Örjan', unit: 'Björkens vårdcentral' },
        ...{ act: 'read', actText: 'read', part: 'MedicationRequest', marks: noMarks },
        ...{ ipAddress: '10.0.0.7', workstation: undefined },
      },
    ]);
  });

  test.each<[object, string, string]>([
    [{ action: 'C', subtype: [] }, 'created', 'C'],
    [{ action: 'U', subtype: [] }, 'changed', 'U'],
    [{ action: 'D', subtype: [] }, 'changed', 'D'],
    [{ action: 'E', subtype: [] }, 'unknown', 'E'],
    [{ action: 'E', subtype: [{ code: 'search-type', display: 'sökning' }] }, 'read', 'sökning'],
    [{ action: 'R', subtype: [{ code: '110106', display: 'Export' }] }, 'copied', 'Export'],
    [{ action: 'E', subtype: [{ code: 'report' }] }, 'printed', 'report'],
    [{ action: 'E', subtype: [{ code: 'poke', display: 'Poke' }] }, 'unknown', 'Poke'],
    [{ action: 'R', subtype: [{ code: 'constructor' }] }, 'read', 'constructor'],
  ])('says what was done: %j', (more, act, actText) => {
    expect(rowsOf(r4({ more: { ...more } }))).toMatchObject([{ act, actText }]);
  });

  test.each<[string, object]>([
    ['R4, of the event', r4({ more: { purposeOfEvent: coded('BTG') } })],
    [
      'R4, of an agent',
      r4({ more: { agent: [{ who: { display: 'A' }, requestor: true, purposeOfUse: coded('BTG') }] } }),
    ],
    ['R5, of the event', r5({ more: { authorization: coded('BTG') } })],
  ])('knows an emergency opening by its purpose: %s', (_, event) => {
    expect(rowsOf(event)).toMatchObject([{ marks: ['break-glass'] }]);
  });

  test('of another purpose is none', () => {
    expect(rowsOf(r5({ more: { authorization: coded('TREAT') } }))).toMatchObject([{ marks: [] }]);
  });

  test.each<[string, object, string]>([
    ['an identifier', { who: { identifier: { value: 'A1' }, reference: 'Practitioner/p' } }, 'a1'],
    ['an address', { who: { reference: 'https://x/Practitioner/P7/_history/3' } }, 'p7'],
    ['another identity', { altId: 'Login7', name: 'Anna' }, 'login7'],
    ['a resource within', { who: { reference: '#u' } }, 'hsa-7'],
    ['a name alone', { who: { display: 'Anna Alm' } }, 'anna alm'],
  ])('knows its account by %s', (_, agent, employeeId) => {
    const contained = [{ resourceType: 'Practitioner', id: 'u', identifier: [{ value: 'HSA-7' }] }];
    const more = { contained, agent: [{ requestor: true, ...agent }] };
    expect(rowsOf(r4({ more }))).toMatchObject([{ employeeId }]);
  });

  test('is by the person, not by the machine, of those who asked', () => {
    const agent = [
      { requestor: true, who: { reference: 'Device/d' } },
      { requestor: true, who: { reference: 'PractitionerRole/p1' } },
    ];
    expect(rowsOf(r4({ more: { agent } }))).toMatchObject([{ employeeId: 'p1' }]);
    expect(rowsOf(r4({ more: { agent: agent.slice(0, 1) } }))).toMatchObject([{ employeeId: 'd' }]);
  });

  test.each<[string, object, string]>([
    ['location', { location: { display: 'Mottagning 2' } }, 'Mottagning 2'],
    ['location by reference', { location: { reference: 'Location/l2' } }, 'l2'],
  ])("names its unit by the actor's %s", (_, where, unit) => {
    const more = { agent: [{ requestor: true, who: { display: 'A' }, ...where }] };
    expect(rowsOf(r4({ more }))).toMatchObject([{ unit }]);
  });

  test("names its unit by the user's organisation", () => {
    const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass', code: 'PROV' }] };
    const agent = [
      { requestor: true, who: { display: 'A' } },
      { requestor: false, type, who: { display: 'Vårdbolaget', identifier: { value: '55' } } },
    ];
    expect(rowsOf(r4({ more: { agent } }))).toMatchObject([{ unit: 'Vårdbolaget' }]);
  });

  test('gives a row for each patient, each once', () => {
    const patient = (value: string) => ({ what: { type: 'Patient', identifier: { value } } });
    const entity = ['198001019804', '198001619801', '198001019804'].map(patient);
    const rows = rowsOf(r5({ more: { entity } }));
    expect(rows.map(({ clientId }) => clientId)).toEqual(['198001019804', '198001619801']);
  });

  test('may contain its patient', () => {
    const contained = [
      {
        ...{ resourceType: 'Patient', id: 'p', identifier: [{ value: '19800101-9804' }] },
        name: [{ family: 'Åsberg', given: ['Örjan', 'Bo'] }],
      },
    ];
    const event = r4({ more: { contained, entity: [{ what: { reference: '#p' } }] } });
    expect(rowsOf(event)).toMatchObject([{ clientId: '198001019804', clientName: 'Åsberg, Örjan Bo' }]);
  });

  test.each([
    ['2026-12-03T06:15:00Z', '2026-12-03T07:15:00'],
    ['2026-10-25T00:59:59.999999999Z', '2026-10-25T02:59:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00'],
    ['2026-09-03T23:30:00-02:00', '2026-09-04T03:30:00'],
  ])('has its time in local time: %s', (recorded, at) => {
    expect(rowsOf(r4({ recorded }))).toMatchObject([{ at }]);
  });

  test('happened when it says, else when it was recorded', () => {
    expect(rowsOf(r4({ more: { period: { start: '2026-09-03T05:00:00Z' } } }))).toMatchObject([
      { at: '2026-09-03T07:00:00' },
    ]);
    expect(rowsOf(r5({ more: { occurredDateTime: '2026-09' } }))).toMatchObject([
      { at: '2026-09-03T08:16:30' },
    ]);
  });

  test.each([
    ['WS-7', { address: 'WS-7', type: '1' }, undefined],
    [undefined, { address: 'fe80::1', type: '2' }, 'fe80::1'],
  ])('tells the workstation or the address', (workstation, network, ipAddress) => {
    const more = { agent: [{ requestor: true, who: { display: 'A' }, network }] };
    expect(rowsOf(r4({ more }))).toMatchObject([{ workstation, ipAddress }]);
  });
});
