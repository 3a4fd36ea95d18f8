/* The earlier texts of a field: two of them side by side, all of them newest first, and the way back to one of them. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    function text(face, change) {
        return change.erased || face.describe(change.value, change.people)
            || AJS.I18n.getText("innovation.form.conflict.nothing");
    }

    function who(change) {
        return AJS.I18n.getText("innovation.form.history.who", change.author, change.saved);
    }

    function restore(face, field, change) {
        return Innovation.button(AJS.I18n.getText("innovation.form.history.restore"), 'aui-button', () => {
            field.replace(change.value, change.people);
            face.focus();
        });
    }

    function entry(face, field, change, isNow) {
        const item = Innovation.element('li', {}, [
            Innovation.element('span', {class: 'inno-history-who'}, [who(change)]),
            Innovation.element('p', {class: 'inno-conflict-text'}, [text(face, change)])
        ]);
        if (!isNow && !change.erased) {
            item.append(restore(face, field, change));
        }
        return item;
    }

    /** Which words of a text the other one has too, in the same order. */
    function common(words, others) {
        const lengths = Array.from({length: words.length + 1}, () => new Uint16Array(others.length + 1));
        for (let i = words.length - 1; i >= 0; i--) {
            for (let j = others.length - 1; j >= 0; j--) {
                lengths[i][j] = words[i] === others[j]
                    ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        const kept = new Set();
        for (let i = 0, j = 0; i < words.length && j < others.length;) {
            if (words[i] === others[j]) {
                kept.add(i);
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    /** The text with a mark on the words that the other one has not. */
    function marked(value, other) {
        const words = value.split(/(?<=\s)/);
        const bare = word => word.trim();
        const kept = common(words.map(bare), other.split(/(?<=\s)/).map(bare));
        return Innovation.element('p', {class: 'inno-conflict-text'},
            words.map((word, index) => kept.has(index) ? word : Innovation.element('mark', {}, [word])));
    }

    function version(number, change, isNow) {
        return isNow ? AJS.I18n.getText("innovation.form.history.now", number, change.saved)
            : AJS.I18n.getText("innovation.form.history.version", number, change.saved);
    }

    function choice(changes, index, label, onChange) {
        const select = Innovation.element('select', {class: 'select inno-control', 'aria-label': label},
            changes.map((change, number) => Innovation.element('option', {value: String(number)},
                [version(String(changes.length - number), change, number === 0)])));
        select.value = String(index);
        select.addEventListener('change', onChange);
        return select;
    }

    /** Two versions next to each other; at first the last two. */
    function comparison(face, field, changes) {
        const side = (index, label) => ({
            select: choice(changes, index, label, () => draw()),
            shown: Innovation.element('div', {}, [])
        });
        const sides = [
            side(1, AJS.I18n.getText("innovation.form.history.left")),
            side(0, AJS.I18n.getText("innovation.form.history.right"))
        ];
        const draw = () => sides.forEach(one => {
            const change = changes[Number(one.select.value)];
            const other = changes[Number(sides.find(candidate => candidate !== one).select.value)];
            one.shown.replaceChildren(
                Innovation.element('span', {class: 'inno-history-who'}, [change.author]),
                marked(text(face, change), text(face, other)));
            if (change !== changes[0] && !change.erased) {
                one.shown.append(restore(face, field, change));
            }
        });
        draw();
        return Innovation.element('div', {class: 'inno-compare'}, [
            Innovation.element('strong', {}, [AJS.I18n.getText("innovation.form.history.compare")]),
            Innovation.element('div', {class: 'inno-conflict-sides'}, 
                sides.map(one => Innovation.element('div', {class: 'inno-conflict-side'}, [one.select, one.shown])))
        ]);
    }

    function fill(panel, face, field, answer) {
        panel.textContent = '';
        if (answer.status !== 200) {
            panel.append(answer.json.message || AJS.I18n.getText("innovation.form.history.failed"));
            return;
        }
        const changes = answer.json.entries;
        if (changes.length > 1) {
            panel.append(comparison(face, field, changes));
        }
        const list = Innovation.element('ol', {}, []);
        changes.forEach((change, index) => list.append(entry(face, field, change, index === 0)));
        panel.append(list);
    }

    Innovation.addHistory = function (root, face, field, url) {
        const button = root.querySelector('[data-history]');
        const panel = root.querySelector('[data-history-panel]');
        if (!button) {
            return;
        }
        button.addEventListener('click', () => {
            const isOpening = panel.hidden;
            Innovation.show(panel, isOpening);
            button.setAttribute('aria-expanded', String(isOpening));
            if (isOpening) {
                panel.textContent = AJS.I18n.getText("innovation.form.history.loading");
                Innovation.call('GET', url).then(
                    answer => fill(panel, face, field, answer),
                    () => fill(panel, face, field, {status: 0, json: {}}));
            }
        });
    };
})();
