import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { permission } from '../rights/permission.ts';
import type { Json } from '../store/row.ts';
import type { Web } from '../store/sites.ts';

/** `webs/add`: a web below another; it inherits rights unless told otherwise. */
export function createSubweb(context: Context, parent: Web, parameters: Json): Web {
  context.judge.demand(parent.scopeId, permission.manageSubwebs);
  const url = stringIn(parameters, 'Url');
  const title = stringIn(parameters, 'Title');
  if (url === undefined || title === undefined) throw errors.argument('A web needs a Url and a Title.');
  const path = `${parent.path}/${url.replaceAll(/^\/+|\/+$/g, '')}`;
  const { store, site } = context;
  if (store.sites.webAt(path)) throw errors.rule(`The Web site address "${path}" is already in use.`);
  const inherits = parameters.UseSamePermissionsAsParentSite !== false;
  const scopeId = inherits ? parent.scopeId : store.scopes.add(site.id, null);
  if (!inherits) store.scopes.copyAssignments(parent.scopeId, scopeId);
  return store.sites.addWeb(site, parent, path, context.now(), scopeId, { Title: title });
}

export function removeWeb(context: Context, web: Web): void {
  context.judge.demand(web.scopeId, permission.manageWeb);
  const { store } = context;
  if (store.sites.children(web).length > 0) throw errors.rule('Webs below this one must be deleted first.');
  for (const list of store.lists.inWeb(web.id)) store.lists.remove(list);
  store.sites.remove(web);
}
