import { tabPath } from '@loggkontroll/ui/links';
import type { Policy } from '@loggkontroll/core/policy';

type Named = Pick<Policy, 'id' | 'version'>;

const one = ({ id, version }: Named): string => `${tabPath.policies}/${encodeURIComponent(id)}/${version}`;

/** Places of the page, after `#/`. */
export const policyPath = {
  list: tabPath.policies,
  one,
  copy: (policy: Named): string => `${one(policy)}/copy`,
  edit: (policy: Named): string => `${one(policy)}/edit`,
  activate: (policy: Named): string => `${one(policy)}/activate`,
  end: (policy: Named): string => `${one(policy)}/end`,
  import: `${tabPath.policies}/import`,
  compare: (a?: Named, b?: Named): string =>
    `${tabPath.policies}/compare?a=${a ? `${a.id}/${a.version}` : ''}&b=${b ? `${b.id}/${b.version}` : ''}`,
};
