/* The earlier texts of a field, newest first, and the way back to one of them. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    function entry(face, field, change, isNow) {
        const nothing = AJS.I18n.getText("innovation.form.conflict.nothing");
        const item = Innovation.element('li', {}, [
            Innovation.element('span', {class: 'inno-history-who'}, [
                AJS.I18n.getText("innovation.form.history.who", change.author, change.saved)]),
            Innovation.element('p', {class: 'inno-conflict-text'},
                [change.erased || face.describe(change.value, change.people) || nothing])
        ]);
        if (!isNow && !change.erased) {
            item.append(Innovation.button(AJS.I18n.getText("innovation.form.history.restore"), 'aui-button', () => {
                field.replace(change.value, change.people);
                face.focus();
            }));
        }
        return item;
    }

    function fill(panel, face, field, answer) {
        panel.textContent = '';
        if (answer.status !== 200) {
            panel.append(answer.json.message || AJS.I18n.getText("innovation.form.history.failed"));
            return;
        }
        const list = Innovation.element('ol', {}, []);
        answer.json.entries.forEach((change, index) => list.append(entry(face, field, change, index === 0)));
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
