import type { Step } from '@loggkontroll/sharepoint/provisioning';

/** The sites' names in a sentence. */
export const siteNamesSv = { register: 'registret', vault: 'valvet' };

/** What a step of provisioning is about. */
export const stepWordsSv: Readonly<Record<Step['kind'], string>> = {
  sharing: 'delning',
  level: 'behörighetsnivå',
  group: 'grupp',
  'site-rights': 'rättigheter på webbplatsen',
  list: 'lista',
  field: 'kolumn',
  view: 'vy',
  'list-rights': 'rättigheter på lista',
  folder: 'mapp',
};
