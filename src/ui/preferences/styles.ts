/** What layer two adds to the look of layer one. */
export const styles = `
&::backdrop{background:rgb(12 24 28/.6)}
dialog&{inset:0;margin:auto;inline-size:min(72em,100%);block-size:fit-content;max-block-size:min(100%,60em);grid-template-rows:auto minmax(0,1fr) auto;gap:0;padding:env(safe-area-inset-top) env(safe-area-inset-right) 0 env(safe-area-inset-left);border-color:var(--c-accent);border-width:3px 0 0}
& .c-head{display:flex;align-items:center;justify-content:space-between;gap:1em;padding:.75em 1.25em;border-block-end:1px solid var(--c-line)}
& .c-head h2{margin:0;font-size:1.25em}
& .c-head button{flex:none;padding-inline:1em;border-color:var(--c-line);background:0;color:var(--c-ink)}
& .c-body{overflow:auto;overscroll-behavior:contain;padding:1em 1.25em 1.5em}
& .c-body p+p{margin-block-start:.75em}
dialog&>.c-do{--c-cell:40%;padding:.75em 1.25em max(.75em,env(safe-area-inset-bottom));border-block-start:1px solid var(--c-line)}
& .c-note{padding:.5em .875em;background:var(--c-tint);border-inline-start:3px solid var(--c-accent);max-width:none}
& section{border:1px solid var(--c-line);border-radius:var(--c-round);margin-block-start:.75em;padding:.375em 1em .75em}
& section>p,& summary{color:var(--c-soft);font-size:.9375em}
& h3{margin:0;font-size:1em}
& .c-switch{display:flex;align-items:center;gap:.75em;min-block-size:2.75em;cursor:pointer}
& .c-switch b{flex:1;font-weight:650}
& .c-switch i{font-style:normal;font-weight:400;font-size:.8125em;color:var(--c-soft)}
& input{appearance:none;flex:none;inline-size:3em;block-size:1.75em;margin:0;border:2px solid var(--c-line);border-radius:1em;background:radial-gradient(circle,var(--c-soft) .5em,transparent .55em) -.625em 0/100% no-repeat;font-size:1em;cursor:pointer}
& input:checked{background-color:var(--c-accent);background-image:radial-gradient(circle,var(--c-on) .5em,transparent .55em);background-position-x:.625em}
& input:indeterminate{background-position-x:0}
& .c-tick{appearance:auto;inline-size:1.5em;block-size:1.5em;background:0;accent-color:var(--c-accent)}
& [role=alert]{font-weight:650}
&:dir(rtl) input{transform:scaleX(-1)}
& summary{min-block-size:3em;padding-block:.75em 0;cursor:pointer}
& summary h3{display:inline;color:var(--c-ink);font-weight:650}
& dl{margin:.75em 0;font-size:.9375em}
& dl div{display:grid;align-items:baseline;grid-template-columns:minmax(7em,11em) 1fr;gap:0 1em;padding-block:.375em;border-block-start:1px solid var(--c-line)}
& dt{color:var(--c-soft)}
& dd{margin:0;grid-column:2}
& dd a,& p a{display:inline-grid;align-items:center;min-block-size:3em}
& mark{padding:.125em .5em;border:1px solid var(--c-accent);border-radius:1em;background:0;color:inherit;font-size:.875em}
& .c-do:empty{display:none}
& ul{margin:0;padding:0;list-style:none;font-size:.9375em}
& li{padding-block:.375em;border-block-start:1px solid var(--c-line)}
& small{display:block;color:var(--c-soft);font-size:.9375em}
& .c-tools{display:flex;flex-wrap:wrap;gap:.5em;margin-block:.75em .25em}
& .c-tools button{padding-inline:1em;border-color:var(--c-line);background:0;color:var(--c-ink)}
& table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:.875em;line-height:1.45;margin-block-end:.5em}
& th,& td{padding:.625em .75em;text-align:start;vertical-align:top;font-weight:400;border-block-start:1px solid var(--c-line)}
& th:first-child{padding-inline-start:0;inline-size:19%}
& th:nth-child(2){inline-size:16%}
& th:nth-child(3){inline-size:21%}
& thead th{color:var(--c-soft);font-weight:600;border:0}
& td a{display:inline-grid;align-items:center;min-block-size:3.15em}
& td:has(a){padding-block-start:0}
& tbody .c-switch{min-block-size:3.15em;margin-block-start:-.625em}
dialog&>.c-do :only-child{justify-self:end;min-inline-size:min(16em,100%)}
@media (max-width:40em){dialog&>.c-do :last-child:nth-child(odd){grid-column:1/-1}}
@media (min-width:40em){dialog&{max-block-size:min(100% - 3em,60em);border-width:3px 1px 1px;border-radius:var(--c-round)}dialog&>.c-do{--c-cell:15%}}
@media (max-width:64em){
& table,& tbody,& tr,& th,& td{display:block}
& thead{display:none}
& tbody tr{border-block-start:1px solid var(--c-line);padding-block:.5em 1em}
& th:first-child,& td{inline-size:auto;border:0;padding:.25em 0}
& td:empty{display:none}
& td::before{content:attr(data-label);display:block;color:var(--c-soft);font-weight:600;font-size:.875em}
& tbody .c-switch{margin:0}
}
@media (max-width:30em){& dl div{display:block}}
@media (min-width:30em) and (max-width:64em){& td{display:grid;grid-template-columns:9em 1fr;gap:0 1em}& td>*{grid-column:2}& td::before{grid-row:1/9}}
@media (forced-colors:active){& input{appearance:auto}}
@media print{
body>:not(&){display:none}
dialog&{display:block;position:absolute;inset:0;margin:0;inline-size:100%;max-block-size:none;border:0;box-shadow:none}
& .c-body{overflow:visible}
& ::details-content{content-visibility:visible;block-size:auto}
& .c-do,& .c-tools,& .c-head button,& input,&::backdrop{display:none}
&[data-print=receipt] .c-body>:not(.c-receipt),&[data-print=receipt] .c-head{display:none}
}
`;
