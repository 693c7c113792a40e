/** Opens the inspector when the address asks for it, now or later; returns the stop. */
export function offerInspector(open: () => void): () => void {
  const look = () => {
    if (location.hash === '#consentry-inspect') open();
  };
  addEventListener('hashchange', look);
  look();
  return () => removeEventListener('hashchange', look);
}
