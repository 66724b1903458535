// Runs ruff (its WebAssembly build) over Python files: ruff.cjs MODULE SETTINGS.json FILE… prints what it has to complain about.
const fs = require('fs');
const { Workspace, PositionEncoding } = require(process.argv[2]);
const settings = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
const workspace = new Workspace(settings, PositionEncoding.Utf8);
let found = 0;
for (const file of process.argv.slice(4)) {
    for (const { code, message, start_location: at } of workspace.check(fs.readFileSync(file, 'utf8'))) {
        found += 1;
        console.log(`${file}:${at.row}:${at.column} ${code} ${message}`);
    }
}
process.exit(found ? 1 : 0);
