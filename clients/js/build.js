// Makes dist/ from src/: index.js for browsers and bundlers, index.cjs for Node, and node.js, by which `import` in Node gives what
// `require` gives, so that there is one of each class.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const common = { entryPoints: ['src/index.js'], bundle: true, target: 'es2022', external: ['node:*'], absWorkingDir: fileURLToPath(here) };

await build({ ...common, format: 'esm', minify: true, keepNames: true, outfile: 'dist/index.js' });
await build({ ...common, format: 'cjs', platform: 'node', outfile: 'dist/index.cjs', footer: { js: 'module.exports = module.exports.default;' } });

const names = Object.keys(await import('./src/index.js')).filter((name) => name !== 'default');
await writeFile(new URL('dist/node.js', here), [
    "import Client from './index.cjs';",
    `export const { ${names.join(', ')} } = Client;`,
    'export default Client;\n',
].join('\n'));
