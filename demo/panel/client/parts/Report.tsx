import { useEffect, useState } from 'preact/hooks';
import type { Given } from '../given.ts';
import type { Model } from '../model.ts';
import type { Asked } from '../scenarioLink.ts';
import type { PanelWords } from '../words/words.ts';
import { browserName } from '../report/browserName.ts';
import { reportHtml } from '../report/html.ts';
import { makeReport } from '../report/report.ts';
import { print, save } from '../report/save.ts';

interface Props {
  words: PanelWords;
  asked: Asked;
  given: Given;
  model: Model;
}

/** The report as it would be saved now. */
export function Report({ words, asked, given, model }: Props) {
  const [browser, setBrowser] = useState(navigator.userAgent);
  useEffect(() => { void browserName(navigator).then(setBrowser); }, []);
  const report = makeReport(model, asked, given, { words, browser, now: Date.now(), origin: location.origin });
  const html = () => reportHtml(report, words, asked.lang);
  return (
    <>
      <p class="note">{words.reportLead}</p>
      <p class="presets">
        <button type="button" class="button strong" data-act="html" onClick={() => save('consentry-run.html', 'text/html', html())}>{words.saveHtml}</button>
        <button type="button" class="button" data-act="json" onClick={() => save('consentry-run.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`)}>{words.saveJson}</button>
        <button type="button" class="button" data-act="print" onClick={() => print(html())}>{words.print}</button>
      </p>
      <iframe class="preview" title={words.reportTitle} sandbox="" srcDoc={html()} />
    </>
  );
}
