/** Paths of parts inside a package, without a leading slash: `xl/worksheets/sheet1.xml`. */

/** Where the relationships of a part stand; of the package itself when `path` is empty. */
export function relsPath(path: string): string {
  const folder = path.lastIndexOf('/') + 1;
  return `${path.slice(0, folder)}_rels/${path.slice(folder)}.rels`;
}

/** The path that a relationship's target names, seen from the part that bears it (`''` for the package). */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** A path with its slashes straight and its percent-encoding resolved where it has any. */
export function partPath(path: string): string {
  const straight = path.replaceAll('\\', '/');
  try {
    return decodeURIComponent(straight);
  } catch {
    return straight;
  }
}
