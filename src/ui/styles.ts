/**
 * What our layers look like. `&` is the host (see stylesheet.ts). Lengths are in em of the visitor's own font size, since
 * the host starts from `initial`. An owner's theme sets `--consentry-accent`, `-on-accent`, `-ink`, `-paper`, `-radius` and `-font`;
 * all buttons share them, so that no theme can make one choice weaker.
 */
export const styles = `
&{all:initial;display:block;box-sizing:border-box;position:fixed;z-index:2147483647;color-scheme:light dark;
--c-paper:var(--consentry-paper,#fbfaf6);--c-ink:var(--consentry-ink,#16262b);--c-soft:#43535a;--c-line:#73848a;--c-tint:#eef0ea;
--c-accent:var(--consentry-accent,#0e4a50);--c-on:var(--consentry-on-accent,#fff);
color:var(--c-ink);background:var(--c-paper);border:1px solid var(--c-line);border-block-start:3px solid var(--c-accent);
font-family:var(--consentry-font,system-ui,sans-serif);line-height:1.5;overflow-wrap:anywhere;box-shadow:0 0 2em rgb(10 25 30/.16)}
& *,& ::before,& ::after{all:revert;box-sizing:border-box}
& h2{font-size:1.1875em;line-height:1.3;font-weight:650;margin:0 0 .35em;outline:0}
& p{margin:0;max-width:68ch}
& a{color:var(--c-accent);text-underline-offset:.2em}
& :focus-visible{outline:3px solid var(--c-accent);outline-offset:2px}
& button{min-block-size:2.75em;padding:.4em .6em;border:1px solid var(--c-accent);border-radius:var(--consentry-radius,.375em);background:var(--c-accent);color:var(--c-on);font:inherit;font-weight:600;line-height:1.25;cursor:pointer}
& button:hover{text-decoration:underline;text-underline-offset:.2em}
& .c-do{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,var(--c-cell,5.4em)),1fr));gap:.5em}
&#consentry{display:grid;grid-template-rows:minmax(0,1fr) auto;gap:.75em;inset:auto 0 0;inline-size:auto;max-block-size:max(50vh,15.5em);
padding:.875em max(1em,env(safe-area-inset-right)) max(.875em,env(safe-area-inset-bottom)) max(1em,env(safe-area-inset-left))}
&[data-edge=start]{inset-block:0 auto}
& .c-say{overflow:auto;overscroll-behavior:contain}
&[data-position=dialog]{inset:50% 0 auto;translate:0 -50%;margin-inline:auto;inline-size:min(34em,100%)}
@media (min-width:36em){
&#consentry{--c-cell:9em;padding:1.25em 1.5em;gap:1em}
&[data-position=card]{inset-inline:auto 1em;inset-block-end:1em;inline-size:26em;--c-cell:100%}
}
@media (min-width:64em){
&[data-position=bar]{grid:auto/minmax(0,1fr) 34em;gap:3em;align-items:center;padding-inline:max(2em,50vw - 38em)}
}
&#consentry-notice,&#consentry-status{inset:auto auto 1em 1em;max-inline-size:min(30em,100vw - 2em);padding:1em;display:grid;gap:.75em}
&#consentry-status,&#consentry-notice:not([data-state]){clip-path:inset(50%)}
@media (prefers-color-scheme:dark){
&{--c-paper:var(--consentry-paper,#151b1d);--c-ink:var(--consentry-ink,#eef1ee);--c-soft:#b8c4c5;--c-line:#7b8b8f;--c-tint:#20292b;--c-accent:var(--consentry-accent,#9fd8d2);--c-on:var(--consentry-on-accent,#08211f)}
}
@media print{&:not(dialog){display:none}}
`;
