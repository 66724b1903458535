// What a scenario expects, held against what came: a list of differences, empty when there are none.

const typeOf = (value) => (value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const short = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
const fits = (expected, value) => differences(expected, value, '').length === 0;

const tests = {
    $length: (expected, value) => value?.length === expected,
    $each: (expected, value) => Array.isArray(value) && value.every((one) => fits(expected, one)),
    $has: (expected, value) => (typeof value === 'string' ? value.includes(expected) : [...(value ?? [])].some((one) => fits(expected, one))),
    $lacks: (expected, value) => (typeof value === 'string' ? !value.includes(expected) : value && !(expected in value)),
    $distinct: (member, value) => new Set(value.map((one) => one[member])).size === value.length,
    $bytes: (expected, value) => Buffer.from(value).toString('base64') === expected,
    $min: (expected, value) => typeof value === 'number' && value >= expected,
    $max: (expected, value) => typeof value === 'number' && value <= expected,
    $is: (expected, value) => typeOf(value) === expected,
    $not: (expected, value) => !fits(expected, value),
};

/** @param {any} expected @param {any} value @param {string} where @returns {string[]} */
export function differences(expected, value, where) {
    if (expected === null || typeof expected !== 'object') {
        const same = expected === value || (expected === null && value === undefined);
        return same ? [] : [`${where} is ${short(value)}, not ${short(expected)}`];
    }
    const found = Object.keys(expected).filter((name) => name in tests);
    if (found.length) {
        return found.filter((name) => !tests[name](expected[name], value))
            .map((name) => `${where} is ${short(value)}, unlike ${name} ${short(expected[name])}`);
    }
    if (Array.isArray(expected)) {
        if (!Array.isArray(value) || value.length !== expected.length) return [`${where} is ${short(value)}, not ${short(expected)}`];
        return expected.flatMap((one, index) => differences(one, value[index], `${where}.${index}`));
    }
    return Object.entries(expected).flatMap(([name, one]) => differences(one, value?.[name], `${where}.${name}`));
}
