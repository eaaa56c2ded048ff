import { readFileSync } from 'node:fs';

/** What differs between organisations: addresses and ids, none of them secret. */
export interface Organisation {
  /** As people in Teams see who made the app. */
  readonly name: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** A GUID that never changes: the Teams app. */
  readonly teamsAppId: string;
  /** The bot's managed identity: `botAppId` of the Azure deployment. */
  readonly botAppId: string;
  /** Where the tab is served, with a slash at the end. */
  readonly tabUrl: string;
  /** The tab's app registration. */
  readonly tabClientId: string;
  readonly tenantId: string;
  readonly registerUrl: string;
  readonly vaultUrl: string;
  /** The SharePoint page with the web part Internkontroll. */
  readonly yearEndUrl: string;
}

/** Values that make a package to look at, not one to upload. */
export const exampleOrganisation: Organisation = {
  name: 'Sagolunda kommun',
  websiteUrl: 'https://sagolunda.example',
  privacyUrl: 'https://sagolunda.example/personuppgifter',
  termsUrl: 'https://sagolunda.example/villkor',
  teamsAppId: '00000000-0000-4000-8000-000000000001',
  botAppId: '00000000-0000-4000-8000-000000000002',
  tabUrl: 'https://loggkontroll.sagolunda.example/tab/',
  tabClientId: '00000000-0000-4000-8000-000000000003',
  tenantId: '00000000-0000-4000-8000-000000000004',
  registerUrl: 'https://sagolunda.sharepoint.com/sites/loggkontroll',
  vaultUrl: 'https://sagolunda.sharepoint.com/sites/loggkontroll-valv',
  yearEndUrl: 'https://sagolunda.sharepoint.com/sites/loggkontroll/SitePages/Internkontroll.aspx',
};

/** The file about the organisation cannot be used; the message says which value and why. */
export class OrganisationUnclear extends Error {
  override readonly name = 'OrganisationUnclear';
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isWebAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

/** Checks parsed JSON; throws {@link OrganisationUnclear} at the first value that is missing or of the wrong form. */
export const parseOrganisation = (value: unknown): Organisation => {
  const given = (value ?? {}) as Partial<Record<string, unknown>>;
  for (const key of Object.keys(exampleOrganisation)) {
    const text = given[key];
    if (typeof text !== 'string' || text === '') throw new OrganisationUnclear(`${key}: missing`);
    if (key.endsWith('Id') && !guid.test(text)) throw new OrganisationUnclear(`${key}: not a GUID`);
    if (key.endsWith('Url') && !isWebAddress(text))
      throw new OrganisationUnclear(`${key}: not an https address`);
  }
  return given as unknown as Organisation;
};

/** Reads the file about the organisation. */
export const readOrganisation = (file: string): Organisation => {
  try {
    return parseOrganisation(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new OrganisationUnclear(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
