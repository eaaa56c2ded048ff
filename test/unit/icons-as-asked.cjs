const beside = [require('@fluentui/react-icons/utils'), require('@fluentui/react-icons/providers')];

/** `Dismiss24Regular` stands in `dismiss`, with its other sizes and styles. */
const fileOf = (name) =>
  name
    .replace(/\d*(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();

const standsAlone = (name) => {
  try {
    return require(`@fluentui/react-icons/svg/${fileOf(name)}`);
  } catch {
    return {};
  }
};

const found = (name) =>
  [...beside, standsAlone(name)].find((holder) => name in holder) ?? require('@fluentui/react-icons/svg');

/**
 * Fluent's icons, each brought when it is asked for: all 26,000 take 0.7 s of processor and 90 MB, in every suite that
 * shows anything. What does not stand in a file of its own is looked for among all of them.
 */
module.exports = new Proxy(
  {},
  {
    get: (known, name) => (typeof name === 'string' ? (known[name] ??= found(name)[name]) : undefined),
    has: (known, name) => name in known || name in found(name),
  },
);
