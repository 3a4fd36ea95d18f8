/* Suggests people of the wiki while somebody types a name. Typing the exact user name works without it. */
import { isolateBidi } from '../common/bidi.js';
import { createElement } from '../common/dom.js';
import { contextPath, restUrl, sendRequest } from '../common/rest.js';

const PAUSE_IN_MS = 250;
const FEWEST_LETTERS = 2;

function searchUrl(text) {
    const quoted = text.replace(/["\\]/g, ' ');
    const query = 'type=user and user.fullname~"' + quoted + '"';
    return contextPath() + '/rest/api/search?limit=10&cql=' + encodeURIComponent(query);
}

function exactUrl(name) {
    return restUrl('/people?name=' + encodeURIComponent(name));
}

function people(json) {
    return (json.results || [])
        .filter((result) => result.user)
        .map((result) => ({ name: result.user.username, fullName: result.user.displayName }));
}

function search(text) {
    return sendRequest('GET', searchUrl(text)).then(
        (answer) => people(answer.json),
        () => [],
    );
}

function label(person) {
    return isolateBidi(person.fullName) + ' (' + person.name + ')';
}

/** The user name in what somebody typed or chose: "Full Name (name)" or just "name". */
export function userName(text) {
    const inBrackets = /\(([^()]+)\)\s*$/.exec(text);
    return (inBrackets ? inBrackets[1] : text).trim();
}

/**
 * Whom somebody means: the one with that user name, the only one with that full name, or the only one found.
 *
 * @param exact the answer of the wiki to the user name
 * @param found whom a search for the full name finds
 */
function meant(text, exact, found) {
    const same = found.filter((person) => person.fullName.toLowerCase() === text.toLowerCase());
    if (exact.status === 200) {
        return { person: exact.json };
    }
    if (same.length === 1 || found.length === 1) {
        return { person: same.length === 1 ? same[0] : found[0] };
    }
    if (exact.status !== 404) {
        return { person: { name: text, fullName: text } };
    }
    return {
        problem:
            found.length === 0
                ? AJS.I18n.getText('innovation.form.problem.user', text)
                : AJS.I18n.getText('innovation.form.people.several', text),
    };
}

/** Gives {person} or {problem}. While the wiki does not answer the name is taken as it stands, and looked at later. */
export function findPerson(typed) {
    const name = userName(typed);
    return Promise.all([sendRequest('GET', exactUrl(name)).catch(() => ({ status: 0, json: {} })), search(name)]).then(
        (answers) => meant(name, answers[0], answers[1]),
    );
}

/** Fills the list of suggestions as somebody types, and tells when one of them is chosen. */
export function suggestPeople(input, list, onChosen) {
    let known = [];
    let timer = 0;

    const fill = (found) => {
        known = found;
        list.textContent = '';
        found.forEach((person) => list.append(createElement('option', { value: label(person) })));
    };
    input.addEventListener('input', () => {
        window.clearTimeout(timer);
        const text = input.value;
        const chosen = known.find((person) => label(person) === text);
        if (chosen) {
            onChosen(chosen);
        } else if (text.trim().length >= FEWEST_LETTERS) {
            timer = window.setTimeout(() => search(text.trim()).then(fill), PAUSE_IN_MS);
        }
    });
}
