/* The way into a phase, with its gate where gates are kept, and back. */
import { createElement, findAll, setText, setVisible } from '../common/dom.js';
import { readDay, startDateInput } from '../form/date-input.js';
import { restUrl, sendRequest } from '../common/rest.js';

const UNDONE = 'innovation-move-undone';

/** What was asked of the person, by the key of the field. */
function answers(root) {
    const given = {};
    findAll(root, '[data-move-field]').forEach((field) => {
        given[field.dataset.moveField] = field.matches('[data-date]') ? readDay(field) : field.value;
    });
    return given;
}

function expectedState(root) {
    return { seenPhase: root.dataset.seenPhase, seenTurn: Number(root.dataset.seenTurn) };
}

/** Each message at its field, and the first field that has one gets the focus; what no field is to blame for, below. */
function showErrors(root, problems) {
    const fields = findAll(root, '[data-move-field]');
    const lines = findAll(root, '[data-move-error]');
    const named = (problem) => lines.some((line) => line.dataset.moveError === problem.field);
    const texts = (name) =>
        problems
            .filter((problem) => (named(problem) ? problem.field === name : name === 'to'))
            .map((problem) => problem.message)
            .join(' ');
    lines.forEach((line) => setText(line, texts(line.dataset.moveError)));
    const wrong = fields.filter((field) => texts(field.dataset.moveField) !== '');
    fields.forEach((field) => field.removeAttribute('aria-invalid'));
    wrong.forEach((field) => field.setAttribute('aria-invalid', 'true'));
    if (wrong.length > 0) {
        wrong[0].focus();
    }
}

function startMove(space, root) {
    const open = root.querySelector('[data-move-open]');
    const panel = root.querySelector('[data-move-panel]');
    const first = root.querySelector('select, textarea, input');
    const go = root.querySelector('[data-move-go]');

    const unfold = (isOpen) => {
        setVisible(panel, isOpen);
        open.setAttribute('aria-expanded', String(isOpen));
        (isOpen ? first : open).focus();
    };
    const refuse = (problems) => {
        go.disabled = false;
        go.focus();
        showErrors(root, problems);
    };
    open.addEventListener('click', () => unfold(panel.hidden));
    root.querySelector('[data-move-cancel]').addEventListener('click', () => unfold(false));
    go.addEventListener('click', () => {
        go.disabled = true;
        showErrors(root, []);
        const choice = root.querySelector('[data-move-to]');
        const to = choice ? choice.value : root.dataset.move;
        const url = choice ? choice.selectedOptions[0].dataset.url : root.dataset.moveUrl;
        postMove(space, '', Object.assign({ to: to }, expectedState(root), answers(root)), refuse, url);
    });
}

/** Three answers where gates are kept; to go back one says whereto. */
function startGate(space, root) {
    const choices = findAll(root, '[data-gate-answer]');
    const back = root.querySelector('[data-gate-back]');
    const go = root.querySelector('[data-gate-go]');
    const chosen = () => choices.find((choice) => choice.checked);

    if (back) {
        const follow = () => setVisible(back, chosen() !== undefined && chosen().value === 'back');
        choices.forEach((choice) => choice.addEventListener('change', follow));
        follow();
    }
    go.addEventListener('click', () => {
        const answer = chosen();
        if (!answer) {
            showErrors(root, [{ field: 'gate', message: AJS.I18n.getText('innovation.gate.problem.choose') }]);
            choices[0].focus();
            return;
        }
        go.disabled = true;
        showErrors(root, []);
        const to = answer.dataset.gateAnswer || root.querySelector('[data-gate-back-to]').value;
        postMove(
            space,
            '',
            Object.assign({ to: to, gate: answer.value }, expectedState(root), answers(root)),
            (problems) => {
                go.disabled = false;
                go.focus();
                showErrors(root, problems);
            },
        );
    });
}

/**
 * Sends it and shows the page of the phase, or this page anew; else tells what is wrong, a list of {field, message}.
 */
function postMove(space, path, body, refuse, next) {
    const url = restUrl('/networks/' + encodeURIComponent(space) + '/phase' + path);
    const failed = () => refuse([{ field: 'to', message: AJS.I18n.getText('innovation.phase.move.failed') }]);
    sendRequest('POST', url, body).then((answer) => {
        const problems = answer.json.errors || [];
        if (answer.status === 200) {
            // What has changed is said at the top of the page, also of the same one
            window.history.scrollRestoration = 'manual';
            if (next) {
                window.location.assign(next);
            } else {
                window.location.reload();
            }
        } else if (problems.length > 0) {
            refuse(problems);
        } else if (answer.json.message) {
            refuse([{ field: 'to', message: answer.json.message }]);
        } else {
            failed();
        }
    }, failed);
}

function startUndo(space, root) {
    const go = root.querySelector('[data-undo-go]');
    go.addEventListener('click', () => {
        go.disabled = true;
        window.sessionStorage.setItem(UNDONE, space);
        postMove(space, '/undo', {}, (problems) => {
            window.sessionStorage.removeItem(UNDONE);
            go.disabled = false;
            root.querySelector('[data-undo-error]').textContent = problems.map((problem) => problem.message).join(' ');
        });
    });
}

/** After a move is undone this page is of a phase where the network is not: says where it is now. */
function sayUndone(space, page) {
    const here = page.querySelector('.inno-strip a:has(.inno-strip-here)');
    if (window.sessionStorage.getItem(UNDONE) !== space || !here) {
        return;
    }
    window.sessionStorage.removeItem(UNDONE);
    const place = page.querySelector('[data-undone]');
    const link = createElement('a', { href: here.href }, [here.querySelector('.inno-strip-word').textContent]);
    place.append(AJS.I18n.getText('innovation.phase.undo.done') + ' ', link);
    setVisible(place, true);
}

/** @param page what the macro draws of a phase */
export function startPhaseMoves(page) {
    const space = page.dataset.space;
    findAll(page, '[data-move-field][data-date]').forEach(startDateInput);
    findAll(page, '[data-move]').forEach((root) => startMove(space, root));
    findAll(page, '[data-gate]').forEach((root) => startGate(space, root));
    findAll(page, '[data-undo-move]').forEach((root) => startUndo(space, root));
    sayUndone(space, page);
}
