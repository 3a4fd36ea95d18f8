/* Names beside other words, whichever way they are written. */

/** As BidiIsolation of the server: a name that would turn the words around it is set apart, any other stays as it is. */
const turns =
    /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export function isolateBidi(name) {
    if (!turns.test(name)) {
        return name;
    }
    let open = 0;
    const balanced = Array.from(name).filter((sign) => {
        const isEnd = sign === '\u2069';
        const isKept = !isEnd || open > 0;
        open += isEnd ? (isKept ? -1 : 0) : '\u2066\u2067\u2068'.includes(sign) ? 1 : 0;
        return isKept;
    });
    return '\u2068' + balanced.join('') + '\u2069'.repeat(open + 1);
}
