import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** Source files by their path from the repository's root, with forward slashes. */
export type Sources = Map<string, string>;

interface Import {
  /** Path inside the repository, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

interface Facts {
  imports: Import[];
  /** What breaks a rule that needs no other file. */
  findings: string[];
}

/** May take values from every folder: they are the wiring. */
const ENTRIES = [
  'src/consentry.ts', 'src/consentry-ui.ts', 'src/consentry-preferences.ts', 'src/consentry-inspector.ts', 'src/index.ts',
  'src/start.ts', 'src/api.ts', 'src/consentry-mark.ts', 'src/consentry-vite.ts', 'src/consentry-check.ts', 'src/cli.ts',
];
/** May give values to every folder. */
const SHARED = ['src/report.ts'];

/** Which folders may import a package as a value; everything else may not. */
const PACKAGES: { [name: string]: (file: string) => boolean } = {
  'js-cookie': (file) => file === 'src/consent/storage.ts',
  // Our own files, where a page enforces Trusted Types.
  'a computed address': (file) => file === 'src/load.ts',
  preact: (file) => /^src\/(ui|inspector)\//.test(file),
  parse5: (file) => file.startsWith('src/mark/'),
  tinyglobby: (file) => file.startsWith('src/mark/cli/'),
};

/** Only commands run in Node; what a page or an edge worker loads must not need it. */
const inNode = (file: string): boolean => file === 'src/cli.ts' || /^src\/(?:check|\w+\/cli)\//.test(file);

/** Folders that may not even know the types of these others. */
const BLIND: { [folder: string]: RegExp } = {
  guard: /^src\/(ui|events)\/|^preact|^js-cookie$/,
  ui: /^src\/guard\/|^src\/consent\/storage|^js-cookie$/,
};

const folderOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

function typeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named)
    && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier;
}

function readImport(node: ts.Node, file: string): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { to: target(file, node.moduleSpecifier.text), typeOnly: typeOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { to: target(file, node.moduleSpecifier.text), typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return { to: specifier && ts.isStringLiteral(specifier) ? target(file, specifier.text) : 'a computed address', typeOnly: false };
  }
  return undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

function readFacts(file: string, source: string): Facts {
  const facts: Facts = { imports: [], findings: [] };
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const visit = (node: ts.Node): void => {
    const found = readImport(node, file);
    if (found) facts.imports.push(found);
    if (isDefaultExport(node)) facts.findings.push('has a default export');
    if (node.kind === ts.SyntaxKind.AnyKeyword) facts.findings.push('says any');
    if (ts.isIdentifier(node) && node.text === 'console' && file !== 'src/report.ts') facts.findings.push('touches console');
    node.forEachChild(visit);
  };
  visit(root);
  if (/(^|\/)(utils?|helpers?)(\/|\.tsx?$)/.test(file)) facts.findings.push('is a drawer for odds and ends');
  return facts;
}

function importFinding(file: string, { to, typeOnly: isType }: Import): string | undefined {
  const folder = folderOf(file);
  if (BLIND[folder]?.test(to)) return `must not know ${to}`;
  if (isType) return undefined;
  if (!to.startsWith('src/')) {
    const allowed = to.startsWith('node:') ? inNode(file) : PACKAGES[packageOf(to)]?.(file);
    return allowed ? undefined : `imports the package ${to}`;
  }
  if (ENTRIES.includes(file) || SHARED.includes(to) || folderOf(to) === folder) return undefined;
  return `takes a value from ${to}`;
}

/** Files that reach themselves over imports, of types as well. */
function circles(graph: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push(path.slice(path.indexOf(file)).join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

/** Everything in `sources` that breaks section 3 of the design, one line each. */
export function importProblems(sources: Sources): string[] {
  const facts = new Map([...sources].map(([file, source]) => [file, readFacts(file, source)]));
  const graph = new Map([...facts].map(([file, { imports }]) => [file, imports.map(({ to }) => to).filter((to) => sources.has(to))]));
  const single = [...facts].flatMap(([file, { imports, findings }]) => [
    ...findings,
    ...imports.map((entry) => importFinding(file, entry)).filter((text) => text !== undefined),
    ...imports.filter(({ to }) => to.startsWith('src/') && /\.tsx?$/.test(to) && !sources.has(to)).map(({ to }) => `imports ${to}, which is not there`),
  ].map((text) => `${file} ${text}`));
  return [...new Set(single), ...circles(graph).map((circle) => `${circle} import each other`)];
}
