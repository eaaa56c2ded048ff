import { loaderOf } from './amd-loader.js';
import { framework, start } from './framework.js';
import { themes } from './themes.js';

const manifests = {
  registration: '679ec427-9047-48fc-80c4-8392349701b6',
  'internal-control': '5f973ae4-3bb4-4c2c-b054-6b2b1aa70fd9',
};
const built = '../web-parts-built';
const react = {
  react: '../web-parts-react/react.production.min.js',
  'react-dom': '../web-parts-react-dom/react-dom.production.min.js',
};

const asked = new URLSearchParams(location.search);
const json = async (address, options) => {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, ...options });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
};

/** The whole suite has one clock here, which tests and the demo can move. */
const keepTime = async () => {
  const { now } = await json('/_local/clock');
  const Machine = Date;
  const offset = Machine.parse(now) - Machine.now();
  globalThis.Date = class extends Machine {
    constructor(...parts) {
      if (parts.length === 0) super(Machine.now() + offset);
      else super(...parts);
    }

    static now() {
      return Machine.now() + offset;
    }
  };
};

/**
 * `person` acts in this tab alone, by a token with every request; without it, whoever `/_local/sign-in` has signed in
 * to the browser acts, by cookie, as on SharePoint.
 */
const signIn = (personId) => {
  const claims = btoa(JSON.stringify({ oid: personId }))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
  const send = globalThis.fetch;
  globalThis.fetch = (input, options = {}) => {
    const headers = new Headers(options.headers);
    if (new URL(input, location.href).origin === location.origin) {
      headers.set('Authorization', `Bearer local.${claims}`);
    }
    return send(input, { ...options, headers });
  };
};

const contextOf = async (site, culture) => {
  const absoluteUrl = `${location.origin}${site}`;
  const user = await json(`${absoluteUrl}/_api/web/currentuser`);
  const personId = asked.get('person') ?? (await personIdOf(user));
  return {
    instanceId: crypto.randomUUID(),
    pageContext: {
      web: { absoluteUrl, serverRelativeUrl: site, title: 'Register' },
      user: { displayName: user.Title, loginName: user.LoginName, email: user.Email },
      cultureInfo: { currentCultureName: culture, currentUICultureName: culture },
      ...(personId && { aadInfo: { userId: { toString: () => personId } } }),
    },
  };
};

const personIdOf = async ({ UserPrincipalName }) => {
  const people = await json('/_local/principals');
  return people.find(({ upn }) => upn?.toLowerCase() === UserPrincipalName?.toLowerCase())?.oid;
};

const open = async () => {
  const name = asked.get('webPart') ?? 'registration';
  const culture = asked.get('culture') ?? 'sv-SE';
  if (manifests[name] === undefined) throw new Error(`There is no web part called ${name}.`);
  document.documentElement.lang = culture;
  if (asked.has('person')) signIn(asked.get('person'));
  await keepTime();
  const manifest = await json(`${built}/manifests/${manifests[name]}.manifest.json`);
  const { entryModuleId, scriptResources, exportName } = manifest.loaderConfig;
  const load = loaderOf({
    provided: framework,
    addresses: { ...react, [entryModuleId]: `${built}/assets/${scriptResources[entryModuleId].path}` },
  });
  const [bundle, context] = await Promise.all([
    load(entryModuleId),
    contextOf(asked.get('site') ?? '/sites/register', culture),
  ]);
  document.getElementById('person').textContent = context.pageContext.user.displayName;
  document.title =
    manifest.preconfiguredEntries[0].title[culture] ?? manifest.preconfiguredEntries[0].title.default;

  const paint = (theme) => {
    const { bodyBackground, bodyText } = theme.semanticColors;
    Object.assign(document.getElementById('page').style, { background: bodyBackground, color: bodyText });
    return theme;
  };
  const webPart = await start(
    exportName ? (bundle[exportName].default ?? bundle[exportName]) : bundle.default,
    {
      context,
      domElement: document.getElementById('section'),
      properties: {
        registerUrl: asked.get('registerUrl') ?? '',
        tabUrl: asked.get('tabUrl') ?? '',
        teamsAppId: asked.get('teamsAppId') ?? '',
      },
      theme: paint(themes[asked.get('theme') ?? 'light']),
    },
  );
  globalThis.webPartHost = {
    webPart,
    setTheme: (theme) => webPart.onThemeChanged(paint(themes[theme])),
    propertyPane: () => webPart.getPropertyPaneConfiguration(),
    dispose: () => webPart.onDispose(),
  };
};

open().catch((error) => {
  document.getElementById('problem').textContent = String(error.message);
});
