export const styles = `
:root { color-scheme: light; }
body { margin: 0; font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #14242a; background: #fff; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.05rem; margin: 0; }
h2 small { font-weight: 400; color: #51636a; }
main > h2 { margin: 2rem 0 .5rem; }
dl { margin: 0 0 1rem; border-top: 1px solid #e2e0d8; }
dl div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: .4rem 0; border-bottom: 1px solid #e2e0d8; }
dt { color: #51636a; }
dd { margin: 0; overflow-wrap: anywhere; }
section { margin: 0 0 .75rem; padding: .75rem 1rem; border: 1px solid #e2e0d8; border-left: 5px solid #8a979b; border-radius: 8px; break-inside: avoid; }
section.good { border-left-color: #0f766e; }
section.bad { border-left-color: #b42318; }
section.warn { border-left-color: #b45309; }
.verdict { margin: .2rem 0; font-weight: 600; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
code, time, pre { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
`;
