import { isRelative, type Module, resolveImport } from './module.js';

/** The files of one circle of imports, its first file again at the end. Imports of types count. */
export function findCycle(modules: readonly Module[]): readonly string[] | undefined {
  const targets = new Map(
    modules.map(({ path, imports }) => [
      path.replace(/\.tsx$/, '.ts'),
      imports.filter(isRelative).map((specifier) => resolveImport(path, specifier)),
    ]),
  );
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    const cycle = findFirst(targets.get(path) ?? [], (target) => visit(target, [...trail, path]));
    finished.add(path);
    return cycle;
  };
  return findFirst([...targets.keys()], (path) => visit(path, []));
}

function findFirst<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
