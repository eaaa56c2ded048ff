/**
 * What the suite's bundles use of `@microsoft/sp-*`, on this page. The base class is an ES5 function, since the
 * framework compiles web parts to ES5 and those call their base class without `new`.
 */
function BaseClientSideWebPart() {}

const own = (name) => ({
  configurable: true,
  get() {
    return this.host[name];
  },
});

Object.defineProperties(BaseClientSideWebPart.prototype, {
  context: own('context'),
  domElement: own('domElement'),
  properties: own('properties'),
  displayMode: own('displayMode'),
  instanceId: own('instanceId'),
  renderedOnce: own('renderedOnce'),
});

Object.assign(BaseClientSideWebPart.prototype, {
  onInit: () => Promise.resolve(),
  onThemeChanged: () => undefined,
  onDispose: () => undefined,
});

const property = (type) => (targetProperty, properties) => ({ type, targetProperty, properties });

export const framework = {
  '@microsoft/sp-core-library': {
    DisplayMode: { Read: 1, Edit: 2, 1: 'Read', 2: 'Edit' },
    Version: { parse: (text) => ({ toString: () => text }) },
  },
  '@microsoft/sp-property-pane': { PropertyPaneTextField: property(3) },
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
};

/** Runs a web part as SharePoint does: initialise, theme, render; later other themes, at last dispose. */
export const start = async (WebPart, { context, domElement, properties, theme }) => {
  const webPart = new WebPart();
  webPart.host = {
    context,
    domElement,
    properties,
    displayMode: 1,
    instanceId: context.instanceId,
    renderedOnce: false,
  };
  await webPart.onInit();
  webPart.onThemeChanged(theme);
  webPart.render();
  webPart.host.renderedOnce = true;
  return webPart;
};
