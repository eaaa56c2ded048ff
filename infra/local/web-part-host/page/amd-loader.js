/** A module loader of a page's own: enough of AMD for the framework's bundles. */
const waiting = [];

const define = (...parts) => {
  const factory = parts.pop();
  const dependencies = parts.pop() ?? [];
  waiting.push({ dependencies, factory });
};
define.amd = {};
globalThis.define = define;

const loadScript = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });

/**
 * A loader that knows modules by name (`provided`) and where scripts are (`addresses`).
 * An anonymous definition belongs to the script that was just run, so scripts are loaded one at a time.
 */
export const loaderOf = ({ provided, addresses }) => {
  const modules = new Map(Object.entries(provided).map(([name, value]) => [name, Promise.resolve(value)]));
  let queue = Promise.resolve();

  const resolve = async (dependencies) => {
    const exports = {};
    const values = [];
    for (const name of dependencies) values.push(name === 'exports' ? exports : await load(name));
    return { exports, values };
  };

  const run = async (name) => {
    const address = addresses[name];
    if (address === undefined)
      throw new Error(`The bundle asks for ${name}, which this page does not provide.`);
    const definition = await (queue = queue.then(async () => {
      waiting.length = 0;
      await loadScript(address);
      return waiting.pop();
    }));
    if (definition === undefined) throw new Error(`${address} defines no module.`);
    const { exports, values } = await resolve(definition.dependencies);
    const value =
      typeof definition.factory === 'function' ? definition.factory(...values) : definition.factory;
    return value ?? exports;
  };

  const load = (name) => {
    if (!modules.has(name)) modules.set(name, run(name));
    return modules.get(name);
  };
  return load;
};
