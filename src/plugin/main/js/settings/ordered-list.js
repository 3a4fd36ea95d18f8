/* A list of settings whose order counts: one line a row, moved by its buttons, with the fields unfolded in place. */
import { findAll, setText } from '../common/dom.js';

export class OrderedList {
    /** @param onChanged what happens when a row is moved, added or removed; what is typed is heard by the form */
    constructor(root, onChanged) {
        this.root = root;
        this.rows = root.querySelector('[data-settings-items]');
        this.adding = root.querySelector('[data-settings-add]');
        this.onChanged = onChanged;
        this.added = 0;
        this.adding.addEventListener('click', () => this.add());
        this.rows.addEventListener('click', (event) => this.press(event.target.closest('button')));
        this.rows.addEventListener('input', (event) => this.showNames(event.target.closest('[data-settings-row]')));
        this.showEnds();
    }

    names() {
        return findAll(this.rows, '[data-settings-row]').map((row) => row.dataset.settingsRow);
    }

    press(button) {
        const row = button ? button.closest('[data-settings-row]') : null;
        if (row && button.matches('[data-settings-up]')) {
            this.move(row, -1, button);
        } else if (row && button.matches('[data-settings-down]')) {
            this.move(row, 1, button);
        } else if (row && button.matches('[data-settings-remove]')) {
            row.remove();
            this.adding.focus();
            this.changed();
        }
    }

    /** The button keeps the focus, so that it can be pressed again; where the row is now is spoken. */
    move(row, step, button) {
        const rows = Array.from(this.rows.children);
        const place = rows.indexOf(row) + step;
        if (place < 0 || place >= rows.length) {
            return;
        }
        if (step < 0) {
            rows[place].before(row);
        } else {
            rows[place].after(row);
        }
        button.focus();
        setText(
            this.root.querySelector('[data-settings-moved]'),
            AJS.I18n.getText(
                'innovation.settings.moved',
                row.querySelector('[data-settings-name=da]').textContent,
                String(place + 1),
                String(rows.length),
            ),
        );
        this.changed();
    }

    add() {
        const blank = this.root.querySelector('[data-settings-blank]').content.cloneNode(true);
        do {
            this.added += 1;
        } while (this.names().includes('new-' + this.added));
        blank.querySelectorAll('*').forEach((element) =>
            Array.from(element.attributes).forEach((attribute) => {
                attribute.value = attribute.value.replaceAll('new-0', 'new-' + this.added);
            }),
        );
        const row = blank.querySelector('[data-settings-row]');
        this.rows.append(blank);
        row.querySelector('details').open = true;
        row.querySelector('input').focus();
        this.changed();
    }

    changed() {
        this.showEnds();
        this.onChanged();
    }

    /** A button that leads nowhere stays, as it may have the focus. */
    showEnds() {
        const rows = Array.from(this.rows.children);
        rows.forEach((row, place) => {
            row.querySelector('[data-settings-up]').setAttribute('aria-disabled', String(place === 0));
            row.querySelector('[data-settings-down]').setAttribute('aria-disabled', String(place === rows.length - 1));
        });
    }

    /** The line says what applies: what is written, else the default. */
    showNames(row) {
        findAll(row, '[data-settings-name]').forEach((name) => {
            const language = '$=".' + name.dataset.settingsName + '"]';
            const own = row.querySelector('[data-settings-default' + language);
            const applied = row.querySelector('input[name' + language).value.trim() || (own ? own.textContent : '');
            const isUnnamed = applied === '' && name.dataset.settingsName === 'da';
            setText(name, isUnnamed ? AJS.I18n.getText('innovation.settings.new') : applied);
        });
    }
}
