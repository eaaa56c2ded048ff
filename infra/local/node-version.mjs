// Loaded before anything else by `npm start`; plain JavaScript, so that an older Node can say what is wrong.
const needed = '22';

if (!process.versions.node.startsWith(`${needed}.`)) {
  console.error(
    `Loggkontroll behöver Node ${needed}; här körs ${process.version}. Kör npm ci (på Linux med x64 följer Node ${needed} med), eller installera Node ${needed}.\n` +
      `Loggkontroll needs Node ${needed}; this is ${process.version}. Run npm ci (on Linux x64 it brings Node ${needed}), or install Node ${needed}.`,
  );
  process.exit(1);
}
