// Arguments of scenarios: what refers to something is put in, and what stands for a type of the language becomes it.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** What can be referred to: what the steps saved, and what is known from the start. */
export class Names {
    constructor(folder) {
        this.folder = folder;
        this.known = { unique: `b${randomBytes(6).toString('hex')}`, today: day(0), tomorrow: day(1), env: process.env };
    }

    save(name, value) {
        this.known[name] = value;
    }
    at(path) {
        return path.split('.').reduce((value, member) => value?.[member], this.known);
    }
}

/** A scenario's value with its references; what it holds of the language's own types is left as it is. */
export function filled(value, names) {
    if (typeof value === 'string') {
        if (/^\$[\w.]+$/.test(value)) return names.at(value.slice(1));
        return value.replace(/\$\{([\w.]+)\}/g, (_, path) => names.at(path) ?? `\${${path}}`);
    }
    if (Array.isArray(value)) return value.map((one) => filled(one, names));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, names)]));
}

const special = {
    $bytes: ({ $bytes }) => Buffer.from($bytes, 'base64'),
    $file: ({ $file }, names) => join(names.folder, $file),
    $date: ({ $date }) => $date,
    $time: ({ $time }) => new Date($time),
    $decimal: ({ $decimal }) => Number($decimal),
    $repeat: ({ $repeat, of }, names) => Array.from({ length: $repeat }, (_, n) => arguments_(counted(of, n), names)),
};

function counted(value, n) {
    return JSON.parse(JSON.stringify(value).replaceAll('${n}', String(n)));
}

/** The same, with the language's own types. */
export function arguments_(value, names) {
    if (value === null || typeof value !== 'object') return filled(value, names);
    if (Array.isArray(value)) return value.map((one) => arguments_(one, names));
    const kind = Object.keys(value).find((name) => name in special);
    if (kind) return special[kind](value, names);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, arguments_(one, names)]));
}
