/** What layer two adds to the look of layer one. */
export const styles = `
&::backdrop{background:rgb(12 24 28/.6)}
&#consentry-preferences{inset:0;margin:auto;inline-size:min(72em,100%);block-size:fit-content;max-block-size:min(100%,56em);display:grid;grid-template-rows:auto minmax(0,1fr) auto;padding:0}
& .c-head{display:flex;align-items:center;justify-content:space-between;gap:1em;padding:.875em 1.25em;border-block-end:1px solid var(--c-line)}
& .c-head h2{margin:0;font-size:1.375em}
& .c-body{overflow:auto;overscroll-behavior:contain;padding:1em 1.25em}
&#consentry-preferences>.c-do{--c-cell:8em;padding:.875em 1.25em;border-block-start:1px solid var(--c-line)}
& .c-note{margin-block-start:.75em;padding:.5em .875em;background:var(--c-tint);border-inline-start:3px solid var(--c-accent)}
& section{border-block-start:1px solid var(--c-line);margin-block-start:1em;padding-block-start:.5em}
& h3{margin:0;font-size:1.0625em}
& .c-switch{display:flex;align-items:center;gap:.75em;min-block-size:2.75em;font-size:1em;font-weight:400;cursor:pointer}
& .c-switch b{flex:1;font-weight:650}
& .c-switch i{font-style:normal;color:var(--c-soft)}
& input{appearance:none;flex:none;inline-size:3em;block-size:1.75em;margin:0;border:2px solid var(--c-line);border-radius:1em;background:radial-gradient(circle at center,var(--c-line) .45em,transparent .5em) -.625em 0/100% 100% no-repeat;font-size:1em;cursor:pointer}
& input:checked{background:var(--c-accent) radial-gradient(circle at center,var(--c-on) .5em,transparent .55em) .625em 0/100% 100% no-repeat;border-color:var(--c-accent)}
& input:indeterminate{background-position:0 0;border-color:var(--c-accent)}
& summary{min-block-size:2.75em;padding-block:.6em;cursor:pointer;color:var(--c-soft)}
& table{inline-size:100%;border-collapse:collapse;font-size:.875em;line-height:1.45}
& th,& td{padding:.5em;text-align:start;vertical-align:top;font-weight:400;border-block-start:1px solid var(--c-line)}
& thead th{color:var(--c-soft);font-weight:600}
@media (max-width:60em){
& table,& tbody,& tr,& th,& td{display:block}
& thead{display:none}
& tr{border-block-start:1px solid var(--c-line);padding-block:.5em}
& th,& td{border:0;padding:.25em 0}
& td::before{content:attr(data-label);color:var(--c-soft);font-weight:600}
& td:empty{display:none}
}
@media (forced-colors:active){& input{appearance:auto}}
`;
