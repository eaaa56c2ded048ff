import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const namesOf = (object) => [...Object.getOwnPropertyNames(object), ...Object.getOwnPropertySymbols(object)];

/** What Node's world has and a realm of the language alone has not, with values instead of what looks them up. */
const dress = (global, dressed) => {
  const present = new Set(namesOf(global));
  for (const name of namesOf(dressed).filter((each) => !present.has(each))) {
    const { configurable, enumerable, writable = true } = Object.getOwnPropertyDescriptor(dressed, name);
    Object.defineProperty(global, name, { configurable, enumerable, writable, value: dressed[name] });
  }
  const shared = { Buffer, ArrayBuffer, Uint8Array };
  Object.assign(global, shared, { global });
  for (const name of ['dispose', 'asyncDispose']) {
    if (!(name in global.Symbol)) Object.defineProperty(global.Symbol, name, { value: Symbol[name] });
  }
  global.Error.stackTraceLimit = 100;
};

/**
 * Jest's world for Node, in a realm whose global object is an ordinary one. Jest's own is asked through a proxy each
 * time that a module names `Promise` or `Date`, which takes a fourth of what many suites take.
 */
export default class PlainRealm extends TestEnvironment {
  #own;

  constructor(config, context) {
    super(config, context);
    const global = createContext(constants.DONT_CONTEXTIFY);
    dress(global, this.global);
    this.context = global;
    this.global = global;
    this.moduleMocker = new this.moduleMocker.constructor(global);
    this.fakeTimersModern.dispose();
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global });
    this.#own = new Set(namesOf(global));
  }

  async teardown() {
    const { global } = this;
    await super.teardown();
    /* What a suite put there holds all its modules. */
    for (const name of namesOf(global).filter((each) => !this.#own.has(each))) {
      if (Object.getOwnPropertyDescriptor(global, name)?.configurable) Reflect.deleteProperty(global, name);
    }
  }
}
