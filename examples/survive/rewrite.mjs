// Opens the documents of a folder and saves them: rewrite.mjs docx.js|jszip FROM TO
// docx.js patches a text that stands in none of them: it takes the parts apart and writes them anew all the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patchDocument, PatchType, TextRun } from 'docx';
import JSZip from 'jszip';

const [program, from, to] = process.argv.slice(2);
const nothing = { type: PatchType.PARAGRAPH, children: [new TextRun('')] };
for (const name of readdirSync(from)) {
  const data = readFileSync(join(from, name));
  const saved =
    program === 'docx.js'
      ? await patchDocument({ outputType: 'nodebuffer', data, patches: { 'stands-nowhere': nothing }, keepOriginalStyles: true })
      : await (await JSZip.loadAsync(data)).generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  writeFileSync(join(to, name), saved);
}
