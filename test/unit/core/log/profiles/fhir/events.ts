export interface WrittenEvent {
  readonly recorded?: string;
  readonly account?: string;
  readonly client?: string;
  readonly name?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

const coding = (system: string, code: string, display: string) => ({ system, code, display });

/** An event in R4, in IHE BALP's pattern for a patient's record that is read: client, server, user; patient, data. */
export const r4 = (written: WrittenEvent = {}): Record<string, unknown> => ({
  resourceType: 'AuditEvent',
  type: coding('http://terminology.hl7.org/CodeSystem/audit-event-type', 'rest', 'Restful Operation'),
  subtype: [coding('http://hl7.org/fhir/restful-interaction', 'read', 'read')],
  action: 'R',
  recorded: written.recorded ?? '2026-09-03T06:15:00.123Z',
  outcome: '0',
  agent: [
    {
      type: {
        coding: [coding('http://dicom.nema.org/resources/ontology/DCM', '110152', 'Destination Role ID')],
      },
      who: { display: 'klientappen' },
      requestor: false,
      network: { address: '10.0.0.9', type: '2' },
    },
    {
      type: { coding: [coding('http://dicom.nema.org/resources/ontology/DCM', '110153', 'Source Role ID')] },
      who: { reference: 'Device/server' },
      requestor: false,
    },
    {
      type: { coding: [coding('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'IRCP', '')] },
      who: { identifier: { system: 'urn:oid:1.2.752.29.4.19', value: written.account ?? 'SE2321-ANNA' } },
      name: 'Anna Alm',
      requestor: true,
    },
  ],
  source: { site: 'Björkens vårdcentral', observer: { reference: 'Device/server' } },
  entity: [
    {
      type: coding('http://terminology.hl7.org/CodeSystem/audit-entity-type', '1', 'Person'),
      role: coding('http://terminology.hl7.org/CodeSystem/object-role', '1', 'Patient'),
      what: {
        identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: written.client ?? '19800101-9804' },
        display: written.name ?? 'Åsberg, Örjan',
      },
    },
    {
      type: coding('http://terminology.hl7.org/CodeSystem/audit-entity-type', '2', 'System Object'),
      role: coding('http://terminology.hl7.org/CodeSystem/object-role', '4', 'Domain Resource'),
      what: { reference: 'Observation/o1' },
    },
  ],
  ...written.more,
});

/** An event in R5. */
export const r5 = (written: WrittenEvent = {}): Record<string, unknown> => ({
  resourceType: 'AuditEvent',
  category: [{ coding: [coding('http://terminology.hl7.org/CodeSystem/audit-event-type', 'rest', '')] }],
  code: { coding: [coding('http://hl7.org/fhir/restful-interaction', 'read', 'read')] },
  action: 'R',
  occurredDateTime: '2026-09-03T08:15:00+02:00',
  recorded: written.recorded ?? '2026-09-03T08:16:30+02:00',
  patient: {
    reference: `Patient/${written.client ?? '198001019804'}`,
    display: written.name ?? 'Åsberg, Örjan',
  },
  agent: [
    {
      who: { reference: `Practitioner/${written.account ?? 'anna01'}`, display: 'Anna Alm' },
      requestor: true,
      location: { display: 'Björkens vårdcentral' },
      networkString: '10.0.0.7',
    },
  ],
  source: { observer: { reference: 'Device/server' } },
  entity: [{ what: { reference: 'https://fhir.local/MedicationRequest/m1/_history/2' } }],
  ...written.more,
});

export const ndjson = (...events: readonly object[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

/** A Bundle with the events, indented or on one line. */
export const bundle = (events: readonly object[], indent = 2): string =>
  JSON.stringify(
    {
      resourceType: 'Bundle',
      type: 'searchset',
      link: [{ relation: 'self', url: 'https://fhir.local/AuditEvent' }],
      entry: events.map((resource, n) => ({ fullUrl: `urn:uuid:${n}`, resource, search: { mode: 'match' } })),
      total: events.length,
    },
    undefined,
    indent,
  );
