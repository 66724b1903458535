// Functions of JavaScript that are longer than so many lines: `long_functions.mjs LINES FILE…` prints a line for each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { parse } = createRequire(new URL('../../clients/js/', import.meta.url))('acorn');
const [most, ...files] = process.argv.slice(2);

/** Every function within a node of the syntax tree. */
function* functions(node) {
    if (!node || typeof node !== 'object') return;
    if (/Function/.test(node.type)) yield node;
    for (const part of Array.isArray(node) ? node : Object.values(node)) yield* functions(part);
}

for (const file of files) {
    const sourceType = file.endsWith('.cjs') ? 'script' : 'module';
    for (const { id, loc } of functions(parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType, locations: true, allowHashBang: true }))) {
        const lines = loc.end.line - loc.start.line + 1;
        if (lines > Number(most)) console.log(`${file}:${loc.start.line} ${id?.name ?? 'a function'} has ${lines} lines`);
    }
}
