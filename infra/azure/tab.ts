import { call, concat, property, resourceId } from './expression.ts';
import { parameter } from './parameters.ts';
import type { TemplateResource } from './template.ts';

const type = 'Microsoft.Web/staticSites';
const apiVersion = '2023-12-01';
const tabName = concat(parameter('name'), '-tab');

/** The tab's resource id. */
export const tabId = resourceId(type, tabName);

/** Where the tab is served. */
export const tabUrl = concat(
  'https://',
  property(call('reference', tabId, apiVersion), 'defaultHostname'),
  '/',
);

interface StaticSiteProperties {
  readonly stagingEnvironmentPolicy: 'Disabled';
  readonly allowConfigFileUpdates: boolean;
}

/** Plain files on a content network; `release/tab` is uploaded to it. It knows nothing and keeps nothing. */
export const tab: TemplateResource<StaticSiteProperties> = {
  type,
  apiVersion,
  name: tabName,
  location: parameter('tabLocation'),
  sku: { name: 'Standard' },
  properties: { stagingEnvironmentPolicy: 'Disabled', allowConfigFileUpdates: true },
};
