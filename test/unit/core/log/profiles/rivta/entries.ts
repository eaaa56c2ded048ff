export interface WrittenEntry {
  readonly type?: string;
  readonly at?: string;
  readonly userId?: string;
  readonly unit?: string;
  readonly patients?: readonly (readonly [number: string, name: string])[];
  /** Put before the resources. */
  readonly more?: string;
}

const patientOf = ([number, name]: readonly [string, string]): string => `      <urn1:resource>
        <urn1:resourceType>Läkemedel</urn1:resourceType>
        <urn1:patient>
          <urn1:patientId><urn1:root>1.2.752.129.2.1.3.1</urn1:root><urn1:extension>${number}</urn1:extension></urn1:patientId>
          <urn1:patientName>${name}</urn1:patientName>
        </urn1:patient>
        <urn1:careProvider><urn1:careProviderId>SE-P2</urn1:careProviderId></urn1:careProvider>
        <urn1:careUnit><urn1:careUnitId>SE-U2</urn1:careUnitId><urn1:careUnitName>Kirurgen</urn1:careUnitName></urn1:careUnit>
      </urn1:resource>`;

/** One log entry, over many lines. */
export const entry = (written: WrittenEntry = {}): string => `  <urn1:log>
    <urn1:logId>7d0a8f6e-0000-4000-8000-000000000001</urn1:logId>
    <urn1:system><urn1:systemId>SE-S1</urn1:systemId><urn1:systemName>NPÖ</urn1:systemName></urn1:system>
    <urn1:activity>
      <urn1:activityType>${written.type ?? 'Läsa'}</urn1:activityType>
      <urn1:activityLevel>Översikt</urn1:activityLevel>
      <urn1:startDate>${written.at ?? '2026-09-03T08:15:00.123'}</urn1:startDate>
      <urn1:purpose>Vård och behandling</urn1:purpose>
    </urn1:activity>
    <urn1:user>
      <urn1:userId>${written.userId ?? 'SE2321000131-P000000000001'}</urn1:userId>
      <urn1:name>Åsa Öberg</urn1:name>
      <urn1:assignment>Sjuksköterska Björken</urn1:assignment>
      <urn1:careProvider><urn1:careProviderId>SE-P1</urn1:careProviderId></urn1:careProvider>
      <urn1:careUnit><urn1:careUnitId>SE-U1</urn1:careUnitId>${
        written.unit === '' ? '' : `<urn1:careUnitName>${written.unit ?? 'Björken'}</urn1:careUnitName>`
      }</urn1:careUnit>
    </urn1:user>
    ${written.more ?? ''}<urn1:resources>
${(written.patients ?? [['198001019804', 'Örjan Åsberg']]).map(patientOf).join('\n')}
    </urn1:resources>
  </urn1:log>`;

/** A document with the entries, as the log service answers. */
export const documentOf = (...entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn1="urn:riv:informationsecurity:auditing:log:2">
<soap:Body><urn1:logs>
${entries.join('\n')}
</urn1:logs></soap:Body></soap:Envelope>
`;
