import { createButton, createElement, setVisible } from '../common/dom.js';
import { isolateBidi } from '../common/bidi.js';

/** Both texts side by side; nothing is lost until the person has decided. */
export function showConflict(panel, view, theirs, field) {
    panel.textContent = '';
    setVisible(panel, theirs !== null);
    if (theirs === null) {
        return;
    }
    const text = (value) => value || AJS.I18n.getText('innovation.form.conflict.nothing');
    const side = (title, value, button) =>
        createElement('div', { class: 'inno-conflict-side' }, [
            createElement('strong', {}, [title]),
            createElement('p', { class: 'inno-conflict-text' }, [text(value)]),
            button,
        ]);
    const mine = createButton(AJS.I18n.getText('innovation.form.conflict.mine.keep'), 'aui-button', () =>
        field.keepMine(),
    );
    const other = createButton(AJS.I18n.getText('innovation.form.conflict.theirs.use'), 'aui-button', () =>
        field.useTheirs(),
    );
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', AJS.I18n.getText('innovation.form.problem.conflict'));
    panel.append(
        createElement('p', { role: 'alert' }, [AJS.I18n.getText('innovation.form.problem.conflict')]),
        createElement('div', { class: 'inno-conflict-sides' }, [
            side(AJS.I18n.getText('innovation.form.conflict.mine'), view.describe(view.value()), mine),
            side(
                AJS.I18n.getText('innovation.form.conflict.theirs', isolateBidi(theirs.author), theirs.saved),
                theirs.erased || view.describe(theirs.value, theirs.people || theirs.rows),
                other,
            ),
        ]),
    );
}
