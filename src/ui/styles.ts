/**
 * What our layers look like. `&` is the host (see stylesheet.ts). Lengths are in em of the visitor's own font size, since
 * the host starts from `initial`. An owner's theme sets `--consentry-accent`, `-on-accent`, `-ink`, `-paper`, `-radius` and `-font`;
 * all buttons share them, so that no theme can make one choice weaker.
 */
export const styles = `
&{all:initial;display:grid;gap:.75em;box-sizing:border-box;position:fixed;z-index:2147483647;color-scheme:light dark;
--c-paper:var(--consentry-paper,#fbfaf6);--c-ink:var(--consentry-ink,#16262b);--c-soft:#43535a;--c-line:#73848a;--c-tint:#eef0ea;
--c-accent:var(--consentry-accent,#1c555a);--c-on:var(--consentry-on-accent,#fff);--c-edge:var(--c-accent);--c-round:var(--consentry-radius,.375em);
color:var(--c-ink);background:var(--c-paper);border:1px solid var(--c-line);
font:medium/1.5 var(--consentry-font,system-ui,sans-serif);overflow-wrap:anywhere;box-shadow:0 0 2.5em rgb(10 25 30/.18)}
& *,& ::before,& ::after{all:revert;box-sizing:border-box}
&::before,&::after{content:none}
& h2{font-size:1.125em;line-height:1.3;font-weight:650;margin:0 0 .25em;outline:0}
& p{margin:0;max-width:72ch;font-size:.9375em}
& a{color:inherit;text-underline-offset:.2em}
& :focus-visible:not(h2){outline:3px solid var(--c-ink);outline-offset:2px}
& button,& .c-do a{display:grid;place-content:center;text-align:center;min-block-size:2.9375em;padding:.1em .5em;border:1px solid var(--c-edge);border-radius:var(--c-round);background:var(--c-accent);color:var(--c-on);font:inherit;font-size:.9375em;font-weight:600;line-height:1.25;cursor:pointer}
& .c-do a{border-color:transparent;background:0;color:var(--c-ink)}
& button:hover{text-decoration:underline;text-underline-offset:.2em}
& .c-do{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,max(7em,var(--c-cell,40%))),1fr));gap:.5em}
&#consentry{grid-template-rows:minmax(0,1fr) auto;inset:auto 0 0;max-block-size:max(50vh,min(15em,100vh - 4em));overflow:auto;border:solid var(--c-accent);border-width:3px 0 0;
padding:var(--c-y,.875em) max(var(--c-x,1em),env(safe-area-inset-right)) max(var(--c-y,.875em),env(safe-area-inset-bottom)) max(var(--c-x,1em),env(safe-area-inset-left))}
& .c-say{overflow:auto;overscroll-behavior:contain}
@media (min-width:36em){
&#consentry{--c-cell:20%;--c-y:1.25em;--c-x:max(1.5em,50vw - 38em)}
&#consentry:not([data-position=bar]){--c-cell:40%;--c-x:1.5em;inline-size:25em;inset-inline:auto 1em;inset-block-end:1em;border-width:3px 1px 1px;border-radius:var(--c-round)}
&#consentry[data-position=dialog]{inset:50% 0 auto;translate:0 -50%;margin-inline:auto;inline-size:32em}
}
@media (min-width:70em){&#consentry[data-position=bar]{grid:auto/minmax(0,1fr) min(37em,60%);gap:2.5em;align-items:center}}
&#consentry[data-edge=start]{inset-block:0 auto;translate:0}
&#consentry[data-edge=end]{inset-block:auto 0;translate:0}
&#consentry-status{inset:auto auto max(1em,env(safe-area-inset-bottom)) max(1em,env(safe-area-inset-left));max-inline-size:min(30em,100vw - 2em);max-block-size:calc(100vh - 2em);overflow:auto;padding:1em;border-radius:var(--c-round)}
&#consentry-status:not([data-state]){clip-path:inset(50%)}
@media (prefers-color-scheme:dark){&{--c-paper:var(--consentry-paper,#151b1d);--c-ink:var(--consentry-ink,#eef1ee);--c-soft:#b8c4c5;--c-line:#7b8b8f;--c-tint:#20292b;--c-edge:var(--c-line)}}
@media print{&:not(dialog){display:none}}
`;
