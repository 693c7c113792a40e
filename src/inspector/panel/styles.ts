/** What the panel looks like, inside its own shadow root: no page reaches in, and for the host the inner `!important` wins. Lengths are in em of the visitor's own font size. */
export const styles = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;inset:0 auto var(--clear,0px) 0!important;inline-size:min(28em,100vw)!important;font:medium/1.45 system-ui,sans-serif!important;color-scheme:light dark!important;display:block!important;
--paper:#fbfaf6;--ink:#16262b;--soft:#4c5c62;--line:#d3d6cf;--tint:#eef0ea;--accent:#1c555a;--on:#fff;--bad:#a3201d;--warn:#80510a;--good:#1d6339}
:host([data-side=right]){inset:0 0 var(--clear,0px) auto!important}
*{box-sizing:border-box;margin:0}
.panel{display:grid;grid-template-rows:auto auto auto minmax(0,1fr);block-size:100%;font-size:.875em;color:var(--ink);background:var(--paper);border-inline-end:1px solid var(--line);overflow-wrap:anywhere}
.panel:has(.hand){grid-template-rows:auto auto auto auto minmax(0,1fr)}
:host([data-side=right]) .panel{border-inline:1px solid var(--line) 0}
header{display:flex;flex-wrap:wrap;gap:.375em;align-items:center;padding:.75em 1em .5em}
h2{flex:1;font-size:1.125em;font-weight:650;white-space:nowrap}
h3{font-size:1em;font-weight:650;margin:1.25em 0 .375em}
.body>h3:first-child,section:first-child h3{margin-top:0}
h4{font-size:1em;font-weight:600}
small{font-size:.8125em;font-weight:400;color:var(--soft)}
ul,ol{padding:0;list-style:none}
b{font-weight:600}
button{font:inherit;font-size:.9375em;min-block-size:2em;padding:.125em .625em;border:1px solid var(--line);border-radius:.375em;background:var(--paper);color:var(--ink);cursor:pointer}
button:hover:not(:disabled){border-color:var(--accent);text-decoration:underline}
button:disabled{color:var(--soft);cursor:default}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on)}
h2:focus-visible{outline:0}
:focus-visible:not(h2){outline:3px solid var(--accent);outline-offset:1px}
fieldset{display:flex;flex-wrap:wrap;gap:.375em;margin:0;padding:0 1em .625em;border:0}
legend{padding:0 0 .25em;color:var(--soft)}
.note{color:var(--soft);font-size:.875em}
fieldset .note{flex-basis:100%}
nav{display:flex;flex-wrap:wrap;gap:0 .25em;padding:0 .75em;border-block-end:1px solid var(--line)}
nav button{border:0;border-block-end:3px solid transparent;border-radius:0;background:0;padding:.375em .5em;color:var(--soft)}
nav button[aria-selected=true]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.count{display:inline-block;min-inline-size:1.5em;padding:0 .375em;border-radius:1em;background:var(--tint);color:var(--soft);font-size:.8125em;text-align:center}
.count.warn{background:var(--warn);color:var(--paper)}
.body{overflow:auto;overscroll-behavior:contain;padding:1em 1em 1.5em}
.line{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.125em .75em;padding:.5em .625em;margin-block-end:.375em;background:var(--tint);border-inline-start:4px solid var(--line);border-radius:.25em}
.line>*{grid-column:1/-1}
.line>h4{grid-column:1}
.line>[role=switch]{grid-area:1/2}
.line>button:not([role=switch]){justify-self:start}
.bad{border-color:var(--bad)}.good{border-color:var(--good)}.warn{border-color:var(--warn)}
.bad .verdict,b.denied,.bad b{color:var(--bad)}.good .verdict,b.granted,.actReleased b{color:var(--good)}.warn .verdict,b.undecided,.actUnlisted b{color:var(--warn)}
.bad .verdict{font-weight:600}
h3 b:not(.count){font-weight:400;font-size:.875em}
.why{color:var(--soft);font-size:.875em}
[role=switch]{position:relative;inline-size:2.75em;min-block-size:1.5em;padding:0;border-radius:1em;border-color:var(--soft)}
[role=switch]::before{content:"";position:absolute;inset:.1875em auto .1875em .1875em;aspect-ratio:1;border-radius:50%;background:var(--soft)}
[role=switch][aria-checked=true]{background:var(--good);border-color:var(--good)}
[role=switch][aria-checked=true]::before{inset-inline:auto .1875em;background:var(--paper)}
code,pre,textarea{font:.8125em/1.4 ui-monospace,monospace}
pre{padding:.5em;margin:.25em 0;background:var(--paper);border:1px solid var(--line);border-radius:.25em;white-space:pre-wrap;max-block-size:12em;overflow:auto}
.rows li{display:flex;flex-wrap:wrap;gap:0 .625em;align-items:baseline;padding:.25em 0;border-block-end:1px solid var(--tint)}
.rows code{flex:1}
.time li{display:grid;grid-template-columns:5.5em minmax(0,1fr);gap:.5em;padding:.25em 0;border-block-end:1px solid var(--tint)}
.time time{text-align:end;color:var(--soft)}
.time code{display:block;color:var(--soft)}
.time .actChoice{background:var(--tint)}
dl div{display:flex;gap:.75em;padding:.125em 0}
dt{flex:1;color:var(--soft)}
dd{margin:0;text-align:end}
.hand{display:grid;padding:.25em 1em;gap:.25em}
textarea{inline-size:100%;background:var(--tint);color:var(--ink);border:1px solid var(--line)}
@media (max-width:36em){:host,:host([data-side=right]){inset:0 0 auto!important;inline-size:100vw!important;block-size:min(62vh,100vh - var(--clear,0px))!important}.side,fieldset .note{display:none}}
@media (prefers-color-scheme:dark){:host{--paper:#151b1d;--ink:#eef1ee;--soft:#b0bcbd;--line:#3d4a4e;--tint:#20292b;--accent:#7cc4c4;--on:#0d1618;--bad:#ff9c94;--warn:#f0b968;--good:#7fd3a0}}
@media (forced-colors:active){.line,[role=switch]{border:1px solid}[role=switch]::before{background:ButtonText}}
@media print{:host{display:none!important}}
`;
