/* The name of a person: kept only with a day until which it may be, and erased for good by one click. */
import { setVisible } from '../common/dom.js';
import { sendRequest } from '../common/rest.js';
import { TextView } from './text-view.js';

export class PersonView extends TextView {
    constructor(root) {
        super(root);
        this.isConfidential = true;
        this.until = root.dataset.until;
        this.erased = root.querySelector('[data-erased]');
        this.eraser = root.querySelector('[data-anonymise]');
    }

    /** @param form knows the day that is proposed, and the field beside this one that holds it */
    connect(field, form) {
        this.field = field;
        this.form = form;
        this.control.addEventListener('input', () => this.proposeDay());
        this.eraser.addEventListener('click', () => this.anonymise());
    }

    proposeDay() {
        const day = this.form.fieldInRow(this.field.place, this.until);
        const proposal = this.form.root.dataset.untilProposal;
        if (day && proposal && this.control.value.trim() !== '' && day.view.value() === '') {
            day.replace(proposal);
        }
    }

    /** The day has come to the wiki: a name that waited for it can go too. */
    otherFieldSaved(place) {
        const isDay = place.row === this.field.place.row && place.field === this.until;
        if (isDay && this.field.isRefused) {
            this.field.isRefused = false;
            this.field.view.problem('');
            this.field.send();
        }
    }

    receipt(receipt) {
        super.receipt(receipt);
        setVisible(this.eraser, receipt.value !== '');
        setVisible(this.erased, Boolean(receipt.erased));
    }

    /** Tells whether the name is gone. */
    anonymise() {
        const place = this.field.place;
        const body = Object.assign({ list: place.list }, this.form.address);
        this.eraser.disabled = true;
        const failed = (message) => {
            this.eraser.disabled = false;
            this.problem(message || AJS.I18n.getText('innovation.form.person.failed'));
        };
        return sendRequest('POST', this.form.url(place) + '/anonymous', body).then(
            (answer) => {
                if (answer.status !== 200) {
                    failed(answer.json.message);
                    return false;
                }
                this.eraser.disabled = false;
                this.problem('');
                this.field.storedOtherwise(answer.json);
                this.control.focus();
                return true;
            },
            () => {
                failed();
                return false;
            },
        );
    }
}
