/** What the HTML report looks like. */
export const styles = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#16262b;--soft:#4c5c62;--line:#d3d6cf;--tint:#eef0ea;--bad:#a3201d;--good:#1d6339}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-inline-size:72rem;margin:auto;padding:2rem 1.25rem}
h1{font-size:1.75rem;margin:0}
h2{font-size:1.25rem;margin:0 0 .5rem}
h2 b{font-size:.875rem}
p{margin:.25rem 0;overflow-wrap:anywhere}
a{color:inherit}
.verdict{font-size:1.25rem;font-weight:600;margin:1rem 0 2rem}
.fail .verdict,.verdict.fail,.fail h2 b,li.fail{color:var(--bad)}
.verdict.pass,.pass h2 b{color:var(--good)}
section{border-block-start:3px solid var(--good);padding:1rem 0 2rem}
section.fail{border-color:var(--bad)}
ul{padding-inline-start:1.25rem;overflow-wrap:anywhere}
li.notice{color:var(--soft)}
.seen{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1.5rem;align-items:start}
img{inline-size:100%;border:1px solid var(--line);border-radius:.375rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:400}
small{display:block;color:var(--soft);font-weight:400}
td small{display:inline}
code{font:.8125rem/1.4 ui-monospace,monospace}
@media (max-width:48rem){.seen{grid-template-columns:1fr}}
@media (prefers-color-scheme:dark){:root{--paper:#151b1d;--ink:#eef1ee;--soft:#b0bcbd;--line:#3d4a4e;--tint:#20292b;--bad:#ff9c94;--good:#7fd3a0}}
`;
