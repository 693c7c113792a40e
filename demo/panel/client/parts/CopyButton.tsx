import { useState } from 'preact/hooks';

/** Copies a text and says so; where the browser does not allow it the text stays to be copied by hand. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState('');
  const copy = () => { navigator.clipboard.writeText(text).then(() => setCopied(text), () => setCopied('')); };
  return <button type="button" class="button" onClick={copy}><span role="status">{copied === text ? done : label}</span></button>;
}
