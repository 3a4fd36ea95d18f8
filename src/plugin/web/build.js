/*
 * Bundles scripts and styles into target/web: one script for each file in main/js/pages, one style sheet for each in
 * main/css/pages. Confluence replaces AJS.I18n.getText("key") in the served file by a regular expression, so the syntax is
 * not rewritten (only names of our own are shortened), and every such call must have kept the form it knows.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'target/web';
const OPENING = '(()=>{';
const CALL = /(?:^|[^\w.$])(?:AJS|WRM)\.I18n\.getText\(\s*(['"])[\w.-]+\1\s*[),]/g;

function entries(folder, ending) {
    return readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => folder + '/' + file);
}

/** Modules are strict, and esbuild leaves the directive out. Within the function it holds for this file alone. */
function makeStrict(file) {
    const script = readFileSync(file, 'utf8');
    if (!script.startsWith(OPENING)) {
        throw new Error(file + ' begins otherwise than expected');
    }
    writeFileSync(file, OPENING + '"use strict";' + script.slice(OPENING.length));
}

function checkTexts(file) {
    const script = readFileSync(file, 'utf8');
    const all = script.split('getText').length - 1;
    const known = (script.match(CALL) || []).length;
    if (all !== known) {
        throw new Error(
            file + ': Confluence would not understand ' + (all - known) + ' of ' + all + ' calls of getText',
        );
    }
}

// Nor may a bundle of an earlier build stay on its way into the jar
for (const folder of [OUT, 'target/classes/js', 'target/classes/css']) {
    rmSync(folder, { recursive: true, force: true });
}
const common = { bundle: true, charset: 'ascii', legalComments: 'none', logLevel: 'warning', minifyWhitespace: true };
await build({
    ...common,
    minifyIdentifiers: true,
    entryPoints: entries('main/js/pages', '.js'),
    outdir: OUT + '/js',
    format: 'iife',
    target: 'es2022',
});
await build({ ...common, entryPoints: entries('main/css/pages', '.css'), outdir: OUT + '/css' });
entries(OUT + '/js', '.js').forEach(makeStrict);
entries(OUT + '/js', '.js').forEach(checkTexts);
