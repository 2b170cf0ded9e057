// The contract for tools: the compiler of TypeScript reads the package as a portal would, and the
// manifest of the element has the shape its standard asks for.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const OPTIONS = ['--noEmit', '--strict', '--pretty', 'false', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'preserve'];

/** What the compiler says to the files of a portal that has installed the package. */
function compiled(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'slf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(path('target/seite/npm'), join(folder, 'node_modules/sozialleistungsfinder-widget'));
  symlinkSync(path('node_modules/custom-elements-manifest'), join(folder, 'node_modules/custom-elements-manifest'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const tsc = path('node_modules/typescript/bin/tsc');
  const said = spawnSync(process.execPath, [tsc, ...OPTIONS, ...Object.keys(files)], { cwd: folder, encoding: 'utf8' });
  assert.equal(said.stderr, '');
  return said.stdout;
}

test('TypeScript knows element, attributes, events and manifest, and finds mistakes', (t) => {
  const read = (name) => readFileSync(path(name), 'utf8');
  const mistakes = read('e2e/types/mistakes.tsx');
  const said = compiled(t, {
    'portal.tsx': read('e2e/types/portal.tsx'),
    'mistakes.tsx': mistakes,
    'manifest.ts': `import type { Package } from 'custom-elements-manifest';
export const manifest: Package = ${read('target/seite/npm/custom-elements.json')};`,
  });
  const found = said.split('\n').filter(Boolean).map((line) => line.replace(/^(\S+)\((\d+),\d+\): error (TS\d+):.*/, '$1:$2 $3'));
  const lines = mistakes.split('\n').map((line, at) => [at + 1, /\/\/ (TS\d+)$/.exec(line)?.[1]]);
  assert.deepEqual(found, lines.filter(([, code]) => code).map(([at, code]) => `mistakes.tsx:${at} ${code}`));
});
