import { parameterOf, type TemplateParameter } from './template.ts';

const text = (description: string, rest: Partial<TemplateParameter> = {}): TemplateParameter => ({
  type: 'string',
  ...rest,
  metadata: { description },
});

const count = (description: string, defaultValue: number, minValue: number): TemplateParameter => ({
  type: 'int',
  defaultValue,
  minValue,
  maxValue: 30,
  metadata: { description },
});

/** What whoever deploys decides. */
export const parameters = {
  name: text('Beginning of every resource name: lower-case letters, digits and hyphens.', {
    defaultValue: 'loggkontroll',
    minLength: 3,
    maxLength: 14,
  }),
  location: text('Where the resources are; choose a region in the EU.', {
    defaultValue: '[resourceGroup().location]',
  }),
  tabLocation: text('Where the tab’s files are kept; static sites exist in few regions.', {
    defaultValue: 'westeurope',
  }),
  image: text('The container image, with registry and tag.'),
  registryServer: text('The registry that holds the image, as example.azurecr.io.'),
  registerUrl: text('Absolute address of the Register site.'),
  vaultUrl: text('Absolute address of the Vault site.'),
  teamsAppId: text('The Teams app’s id, a GUID of your own that never changes.'),
  yearEndUrl: text('Absolute address of the SharePoint page that holds the web part Internkontroll.'),
  alertEmail: text('Who is told by e-mail when the bot fails.'),
  minInstances: count('Instances that always run; two survive the loss of one.', 2, 1),
  maxInstances: count('Instances at most.', 6, 1),
  logRetentionDays: {
    type: 'int',
    defaultValue: 90,
    minValue: 30,
    maxValue: 730,
    metadata: { description: 'How long technical logs are kept, in days. They hold no personal data.' },
  },
} as const satisfies Record<string, TemplateParameter>;

/** The value given for a parameter. */
export const parameter = parameterOf(parameters);
