import { call, type Expression } from './expression.ts';

/** A resource as a template holds it: the properties typed by the service's own model, the rest by the template language. */
export interface TemplateResource<P = unknown> {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly location?: string;
  readonly kind?: string;
  readonly scope?: string;
  readonly dependsOn?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly sku?: { readonly name: string };
  readonly identity?: {
    readonly type: string;
    readonly userAssignedIdentities: Readonly<Record<string, object>>;
  };
  readonly properties: P;
}

/** A value that whoever deploys gives. */
export interface TemplateParameter {
  readonly type: 'string' | 'int';
  readonly defaultValue?: string | number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly metadata: { readonly description: string };
}

/** A resource-group deployment. */
export interface DeploymentTemplate {
  readonly $schema: string;
  readonly contentVersion: string;
  readonly parameters: Readonly<Record<string, TemplateParameter>>;
  readonly resources: readonly TemplateResource[];
  readonly outputs: Readonly<Record<string, { readonly type: 'string'; readonly value: string }>>;
}

/** The schema of resource-group deployments. */
export const templateSchema =
  'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** The value given for one of the template's parameters. */
export const parameterOf =
  <const P extends Readonly<Record<string, TemplateParameter>>>(_parameters: P) =>
  (name: keyof P & string): Expression =>
    call('parameters', name);
