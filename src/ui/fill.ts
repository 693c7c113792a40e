/** Fills `{name}` in a text; an unknown name stays as it is, so that a mistake is seen. */
export function fill(text: string, values: { [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
