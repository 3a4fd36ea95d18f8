/* Suggests people of the wiki while somebody types a name. Typing the exact user name works without it. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const PAUSE_IN_MS = 250;
    const FEWEST_LETTERS = 2;

    function search(text) {
        const quoted = text.replace(/["\\]/g, ' ');
        const query = 'type=user and user.fullname~"' + quoted + '"';
        const url = Innovation.contextPath() + '/rest/api/search?limit=10&cql=' + encodeURIComponent(query);
        return Innovation.call('GET', url).then(
            answer => (answer.json.results || [])
                .filter(result => result.user)
                .map(result => ({name: result.user.username, fullName: result.user.displayName})),
            () => []);
    }

    function label(person) {
        return Innovation.isolated(person.fullName) + ' (' + person.name + ')';
    }

    /** The user name in what somebody typed or chose: "Full Name (name)" or just "name". */
    Innovation.userName = function (text) {
        const inBrackets = /\(([^()]+)\)\s*$/.exec(text);
        return (inBrackets ? inBrackets[1] : text).trim();
    };

    /** Fills the list of suggestions as somebody types, and tells when one of them is chosen. */
    Innovation.suggestPeople = function (input, list, onChosen) {
        let known = [];
        let timer = 0;

        const fill = people => {
            known = people;
            list.textContent = '';
            people.forEach(person => list.append(Innovation.element('option', {value: label(person)})));
        };
        input.addEventListener('input', () => {
            window.clearTimeout(timer);
            const text = input.value;
            const chosen = known.find(person => label(person) === text);
            if (chosen) {
                onChosen(chosen);
            } else if (text.trim().length >= FEWEST_LETTERS) {
                timer = window.setTimeout(() => search(text.trim()).then(fill), PAUSE_IN_MS);
            }
        });
    };
})();
