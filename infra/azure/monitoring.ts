import type { ActionGroup, DiagnosticSettings, ScheduledQueryRuleProperties } from '@azure/arm-monitor';
import { concat, numeric, resourceId } from './expression.ts';
import { keyVaultId } from './key-vault.ts';
import { parameter } from './parameters.ts';
import type { TemplateResource } from './template.ts';

const workspaceType = 'Microsoft.OperationalInsights/workspaces';
const workspaceName = concat(parameter('name'), '-logs');
const actionGroupType = 'Microsoft.Insights/actionGroups';
const actionGroupName = concat(parameter('name'), '-operators');
const actionGroupId = resourceId(actionGroupType, actionGroupName);

/** Where technical logs go. */
export const workspaceId = resourceId(workspaceType, workspaceName);

interface WorkspaceProperties {
  readonly sku: { readonly name: 'PerGB2018' };
  readonly retentionInDays: number;
  readonly features: { readonly disableLocalAuth: boolean };
}

/** One workspace; no shared key opens it. */
export const workspace: TemplateResource<WorkspaceProperties> = {
  type: workspaceType,
  apiVersion: '2023-09-01',
  name: workspaceName,
  location: parameter('location'),
  properties: {
    sku: { name: 'PerGB2018' },
    retentionInDays: numeric(parameter('logRetentionDays')),
    features: { disableLocalAuth: true },
  },
};

/** Sends every log of a resource to the workspace. */
export const logsOf = (resource: string): TemplateResource<DiagnosticSettings> => ({
  type: 'Microsoft.Insights/diagnosticSettings',
  apiVersion: '2021-05-01-preview',
  name: 'all-logs',
  scope: resource,
  dependsOn: [resource, workspaceId],
  properties: { workspaceId, logs: [{ categoryGroup: 'allLogs', enabled: true }] },
});

/** Every use of the signing key. */
export const keyVaultLogs = logsOf(keyVaultId);

/** Who is told. */
export const operators: TemplateResource<ActionGroup> = {
  type: actionGroupType,
  apiVersion: '2023-01-01',
  name: actionGroupName,
  location: 'global',
  properties: {
    groupShortName: 'loggkontr',
    enabled: true,
    emailReceivers: [
      { name: 'operators', emailAddress: parameter('alertEmail'), useCommonAlertSchema: true },
    ],
  },
};

const everyQuarter = 'PT15M';

const alert = (
  name: string,
  description: string,
  {
    query,
    window,
    fires,
  }: { readonly query: string; readonly window: string; readonly fires: 'LessThan' | 'GreaterThan' },
): TemplateResource<ScheduledQueryRuleProperties> => ({
  type: 'Microsoft.Insights/scheduledQueryRules',
  apiVersion: '2023-12-01',
  name: concat(parameter('name'), `-${name}`),
  location: parameter('location'),
  kind: 'LogAlert',
  dependsOn: [workspaceId, actionGroupId],
  properties: {
    displayName: description,
    severity: 2,
    enabled: true,
    scopes: [workspaceId],
    evaluationFrequency: everyQuarter,
    windowSize: window,
    // The table appears with the first log line, which is after this deployment.
    skipQueryValidation: true,
    criteria: {
      allOf: [
        {
          query,
          timeAggregation: 'Count',
          operator: fires,
          threshold: fires === 'LessThan' ? 1 : 0,
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 },
        },
      ],
    },
    actions: { actionGroups: [actionGroupId] },
    autoMitigate: true,
  },
});

/** Deadlines pass unseen when no sweep runs. */
export const silentSweep = alert('sweep-silent', 'The sweep has not finished for an hour', {
  query: 'ContainerAppConsoleLogs | where Log has "sweep finished"',
  window: 'PT1H',
  fires: 'LessThan',
});

/** Anything the bot logs as an error. */
export const errors = alert('errors', 'The bot has logged errors', {
  query: 'ContainerAppConsoleLogs | where toint(parse_json(Log).level) >= 50',
  window: everyQuarter,
  fires: 'GreaterThan',
});
