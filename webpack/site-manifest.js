/** The manifest that a site hands out, from the one of the developer's machine. */

/** Where the committed manifest says the pane is. */
export const developmentAddress = 'https://localhost:3000';

/**
 * The address in `ADDIN_URL` without a slash at its end; the developer's machine where there is none.
 * Excel loads add-ins over https alone.
 */
export function siteAddress(text) {
  if (text === undefined || text.trim() === '') return developmentAddress;
  if (!URL.canParse(text)) throw new Error(`ADDIN_URL is not an address: ${text} (expected e.g. https://addin.example.org/meritbook)`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL must begin with https://, Excel loads no add-in from ${url.protocol}//: ${text}`);
  if (url.search + url.hash + url.username !== '') throw new Error(`ADDIN_URL must be the address of a folder, without ?, # or a user name: ${text}`);
  return url.href.replace(/\/+$/, '');
}

/**
 * Moves every address to the site, and lets the ribbon and the pane share one runtime: only then can 计算排名 open the
 * pane. The published XML schemas do not know `Runtimes` (the newer specification MS-OWEMXML does), so that the committed
 * manifest, which is held against them, goes without. An Excel without shared runtimes passes over the ribbon and opens
 * the pane from its list of add-ins.
 */
export function siteManifest(manifest, address = developmentAddress) {
  const moved = manifest.replaceAll(developmentAddress, address);
  const requiring = linesBefore(moved, /^ *<Hosts>\n *<Host xsi:type=/m, sharedRuntimeRequirement);
  return linesBefore(requiring, /^ *<DesktopFormFactor>/m, sharedRuntime);
}

const sharedRuntimeRequirement = ['<Requirements>', '  <bt:Sets>', '    <bt:Set Name="SharedRuntime" MinVersion="1.1"/>', '  </bt:Sets>', '</Requirements>'];
const sharedRuntime = ['<Runtimes>', '  <Runtime resid="Taskpane.Url" lifetime="long"/>', '</Runtimes>'];

/** Inserts lines before a line, indented as that line is. */
function linesBefore(text, line, lines) {
  const { index, 0: found } = line.exec(text) ?? { 0: '' };
  if (index === undefined) throw new Error(`manifest.xml has no line ${line}`);
  const indent = /^ */.exec(found)[0];
  return text.slice(0, index) + lines.map((each) => `${indent}${each}\n`).join('') + text.slice(index);
}
