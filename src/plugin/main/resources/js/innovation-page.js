/* What every page of a network has: parts that stay open for the person who opened them, and the way into a phase. */
(function () {
    'use strict';

    const Innovation = window.Innovation;
    const OPENED = 'innovation/opened/';

    function remember(details) {
        const key = OPENED + details.dataset.remember;
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

    function move(space, root) {
        const open = root.querySelector('[data-move-open]');
        const panel = root.querySelector('[data-move-panel]');
        const reason = root.querySelector('[data-move-reason]');
        const error = root.querySelector('[data-move-error]');
        const go = root.querySelector('[data-move-go]');

        const unfold = isOpen => {
            Innovation.show(panel, isOpen);
            open.setAttribute('aria-expanded', String(isOpen));
            (isOpen ? reason : open).focus();
        };
        const refuse = text => {
            go.disabled = false;
            error.textContent = text;
            reason.focus();
        };
        open.addEventListener('click', () => unfold(panel.hidden));
        root.querySelector('[data-move-cancel]').addEventListener('click', () => unfold(false));
        go.addEventListener('click', () => {
            go.disabled = true;
            error.textContent = '';
            step(space, '', {to: root.dataset.move, reason: reason.value}, refuse);
        });
    }

    function step(space, path, body, refuse) {
        const url = Innovation.restUrl('/networks/' + encodeURIComponent(space) + '/phase' + path);
        const failed = () => refuse(AJS.I18n.getText("innovation.phase.move.failed"));
        Innovation.call('POST', url, body).then(answer => {
            const errors = (answer.json.errors || []).map(problem => problem.message).join(' ');
            if (answer.status === 200) {
                window.location.reload();
            } else if (errors || answer.json.message) {
                refuse(errors || answer.json.message);
            } else {
                failed();
            }
        }, failed);
    }

    function undo(space, root) {
        const go = root.querySelector('[data-undo-go]');
        go.addEventListener('click', () => {
            go.disabled = true;
            step(space, '/undo', {}, text => {
                go.disabled = false;
                root.querySelector('[data-undo-error]').textContent = text;
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
            Innovation.all(page, '[data-undo-move]').forEach(root => undo(page.dataset.space, root));
        });
    });
})();
