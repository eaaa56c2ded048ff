/** The start page's style: Fluent's colours and measures, light, dark or the system's own contrast. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fafafa; --card: #ffffff; --line: #d1d1d1; --ink: #242424; --quiet: #616161;
  --brand: #0f6cbd; --brand-ink: #ffffff; --mark: #ebf3fc;
  font: 400 14px/20px 'Segoe UI Variable', 'Segoe UI', system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #1f1f1f; --card: #292929; --line: #525252; --ink: #ffffff; --quiet: #d6d6d6; --brand: #479ef5; --brand-ink: #0a2e4a; --mark: #082338; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); }
main, header > div { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
header { padding: 32px 0 8px; }
h1 { font-size: 28px; line-height: 36px; font-weight: 600; margin: 0 0 4px; }
h2 { font-size: 20px; line-height: 28px; font-weight: 600; margin: 32px 0 12px; }
h3 { font-size: 14px; font-weight: 600; color: var(--quiet); margin: 20px 0 8px; }
p { margin: 0 0 8px; max-width: 70ch; }
.quiet { color: var(--quiet); }
a { color: var(--brand); }
a:focus-visible, button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 4px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 12px; list-style: none; margin: 0; padding: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.card .name { font-weight: 600; }
.card .waits { background: var(--mark); border-radius: 4px; padding: 0 6px; margin-left: 8px; font-size: 12px; white-space: nowrap; }
.card .links { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-top: 8px; }
.clock { font-size: 20px; line-height: 28px; font-weight: 600; }
form { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
button { font: inherit; font-weight: 600; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 5px 12px; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button span { font-weight: 400; color: var(--quiet); }
code { font-family: 'Cascadia Mono', Consolas, monospace; }
footer { padding: 32px 0 48px; }
`;
