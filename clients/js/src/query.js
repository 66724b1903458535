// Filters as the API spells them: lists become `__in`, null `__isnull`, rows their ids, times what ISO 8601 says.

// Of these a list is a comma list as it is, not a choice.
const listed = /^(fields|exclude|ordering)$|__(in|range)$/;

function scalar(value) {
    if (value instanceof Date) return value.toISOString().replace(/\.000Z$/, 'Z');
    if (value !== null && typeof value === 'object') return String(value.id ?? value.key ?? value);
    return String(value);
}

// A member of a list, quoted as in CSV where it has to be.
function member(value) {
    const text = scalar(value);
    return /[",]|^\s|\s$|[\r\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Record<string, unknown>} filters @returns {URLSearchParams} */
export function queryOf(filters) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
        if (value === undefined) continue;
        if (value === null) query.append(`${name}__isnull`, 'true');
        else if (Array.isArray(value) || value instanceof Set)
            query.append(listed.test(name) ? name : `${name}__in`, [...value].map(member).join(','));
        else query.append(name, scalar(value));
    }
    return query;
}
