export { deployment, parameterFile } from './deployment.ts';
export type { DeploymentTemplate, TemplateParameter, TemplateResource } from './template.ts';
