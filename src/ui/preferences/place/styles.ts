/** Over the look of all our hosts: a placeholder stands in the page's flow, where the held content would. */
export const styles = `
&[data-consentry-stands]{display:inline-grid;position:static;z-index:auto;align-content:center;padding:1em;max-inline-size:100%;box-shadow:none;border-radius:var(--c-round);overflow:auto}
&[data-consentry-stands] .c-do{--c-cell:40%}
`;
