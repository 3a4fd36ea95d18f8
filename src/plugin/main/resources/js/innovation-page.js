/* What every page of a network has: parts that stay open for the person who opened them, and the way into a phase. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const OPENED = 'innovation/opened/';

    /** A device may be shared; where the wiki's page does not tell who reads it, the device itself remembers. */
    function reader() {
        const told = document.querySelector('meta[name="ajs-remote-user-key"]');
        return told ? told.content : '';
    }

    function remember(details) {
        const key = OPENED + reader() + '/' + details.dataset.remember;
        if (Innovation.device.find(key) === 'open') {
            details.open = true;
        }
        details.addEventListener('toggle', () => {
            if (details.open) {
                Innovation.device.keep(key, 'open');
            } else {
                Innovation.device.forget(key);
            }
        });
    }

    /** What was asked of the person, by the key of the field. */
    function answers(root) {
        const given = {};
        Innovation.all(root, '[data-move-field]').forEach(field => {
            given[field.dataset.moveField] = field.value;
        });
        return given;
    }

    function seen(root) {
        return {seenPhase: root.dataset.seenPhase, seenTurn: Number(root.dataset.seenTurn)};
    }

    /** Each message at its field, and the first field that has one gets the focus; what no field is to blame for, below. */
    function tell(root, problems) {
        const fields = Innovation.all(root, '[data-move-field]');
        const lines = Innovation.all(root, '[data-move-error]');
        const named = problem => lines.some(line => line.dataset.moveError === problem.field);
        const texts = name => problems.filter(problem => named(problem) ? problem.field === name : name === 'to')
            .map(problem => problem.message).join(' ');
        lines.forEach(line => Innovation.write(line, texts(line.dataset.moveError)));
        const wrong = fields.filter(field => texts(field.dataset.moveField) !== '');
        fields.forEach(field => field.removeAttribute('aria-invalid'));
        wrong.forEach(field => field.setAttribute('aria-invalid', 'true'));
        if (wrong.length > 0) {
            wrong[0].focus();
        }
    }

    function move(space, root) {
        const open = root.querySelector('[data-move-open]');
        const panel = root.querySelector('[data-move-panel]');
        const first = root.querySelector('select, textarea, input');
        const go = root.querySelector('[data-move-go]');

        const unfold = isOpen => {
            Innovation.show(panel, isOpen);
            open.setAttribute('aria-expanded', String(isOpen));
            (isOpen ? first : open).focus();
        };
        const refuse = problems => {
            go.disabled = false;
            go.focus();
            tell(root, problems);
        };
        open.addEventListener('click', () => unfold(panel.hidden));
        root.querySelector('[data-move-cancel]').addEventListener('click', () => unfold(false));
        go.addEventListener('click', () => {
            go.disabled = true;
            tell(root, []);
            const choice = root.querySelector('[data-move-to]');
            const to = choice ? choice.value : root.dataset.move;
            const url = choice ? choice.selectedOptions[0].dataset.url : root.dataset.moveUrl;
            step(space, '', Object.assign({to: to}, seen(root), answers(root)), refuse, url);
        });
    }

    /** Three answers where gates are kept; to go back one says whereto. */
    function gate(space, root) {
        const choices = Innovation.all(root, '[data-gate-answer]');
        const back = root.querySelector('[data-gate-back]');
        const go = root.querySelector('[data-gate-go]');
        const chosen = () => choices.find(choice => choice.checked);

        if (back) {
            const follow = () => Innovation.show(back, chosen() !== undefined && chosen().value === 'back');
            choices.forEach(choice => choice.addEventListener('change', follow));
            follow();
        }
        go.addEventListener('click', () => {
            const answer = chosen();
            if (!answer) {
                tell(root, [{field: 'gate', message: AJS.I18n.getText("innovation.gate.problem.choose")}]);
                choices[0].focus();
                return;
            }
            go.disabled = true;
            tell(root, []);
            const to = answer.dataset.gateAnswer || root.querySelector('[data-gate-back-to]').value;
            step(space, '', Object.assign({to: to, gate: answer.value}, seen(root), answers(root)), problems => {
                go.disabled = false;
                go.focus();
                tell(root, problems);
            });
        });
    }

    /**
     * Sends it and shows the page of the phase, or this page anew; else tells what is wrong, a list of {field, message}.
     */
    function step(space, path, body, refuse, next) {
        const url = Innovation.restUrl('/networks/' + encodeURIComponent(space) + '/phase' + path);
        const failed = () => refuse([{field: 'to', message: AJS.I18n.getText("innovation.phase.move.failed")}]);
        Innovation.call('POST', url, body).then(answer => {
            const problems = answer.json.errors || [];
            if (answer.status === 200 && next) {
                window.location.assign(next);
            } else if (answer.status === 200) {
                window.location.reload();
            } else if (problems.length > 0) {
                refuse(problems);
            } else if (answer.json.message) {
                refuse([{field: 'to', message: answer.json.message}]);
            } else {
                failed();
            }
        }, failed);
    }

    function undo(space, root) {
        const go = root.querySelector('[data-undo-go]');
        go.addEventListener('click', () => {
            go.disabled = true;
            step(space, '/undo', {}, problems => {
                go.disabled = false;
                root.querySelector('[data-undo-error]').textContent = problems.map(problem => problem.message).join(' ');
            });
        });
    }

    /** Attaches the network that the page tells of to the page's space. */
    function reattach(root) {
        const go = root.querySelector('[data-reattach-go]');
        const error = root.querySelector('[data-reattach-error]');
        const refuse = text => {
            go.disabled = false;
            error.textContent = text;
            go.focus();
        };
        go.addEventListener('click', () => {
            go.disabled = true;
            error.textContent = '';
            const url = Innovation.restUrl('/networks/' + encodeURIComponent(root.dataset.reattach) + '/reattach');
            Innovation.call('POST', url, {page: root.dataset.page}).then(
                answer => {
                    if (answer.status === 200) {
                        window.location.reload();
                    } else {
                        refuse(answer.json.message || AJS.I18n.getText("innovation.stray.failed"));
                    }
                },
                () => refuse(AJS.I18n.getText("innovation.stray.failed")));
        });
    }

    Innovation.whenReady(() => {
        Innovation.all(document, '[data-reattach]').forEach(reattach);
        Innovation.all(document, '[data-remember]').forEach(remember);
        Innovation.all(document, '[data-phase-page]').forEach(page => {
            Innovation.all(page, '[data-move]').forEach(root => move(page.dataset.space, root));
            Innovation.all(page, '[data-gate]').forEach(root => gate(page.dataset.space, root));
            Innovation.all(page, '[data-undo-move]').forEach(root => undo(page.dataset.space, root));
        });
    });
})();
