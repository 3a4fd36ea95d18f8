/* The name of a person: kept only with a day until which it may be, and erased for good by one click. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    Innovation.PersonFace = class extends Innovation.FieldFace {
        constructor(root) {
            super(root);
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
            const day = this.form.beside(this.field.place, this.until);
            const proposal = this.form.root.dataset.untilProposal;
            if (day && proposal && this.control.value.trim() !== '' && day.face.value() === '') {
                day.replace(proposal);
            }
        }

        /** The day has come to the wiki: a name that waited for it can go too. */
        heard(place) {
            const isDay = place.row === this.field.place.row && place.field === this.until;
            if (isDay && this.field.isRefused) {
                this.field.isRefused = false;
                this.field.face.problem('');
                this.field.send();
            }
        }

        receipt(receipt) {
            super.receipt(receipt);
            Innovation.show(this.eraser, receipt.value !== '');
            Innovation.show(this.erased, Boolean(receipt.erased));
        }

        /** Tells whether the name is gone. */
        anonymise() {
            const place = this.field.place;
            const body = Object.assign({list: place.list}, this.form.address);
            this.eraser.disabled = true;
            const failed = message => {
                this.eraser.disabled = false;
                this.problem(message || AJS.I18n.getText("innovation.form.person.failed"));
            };
            return Innovation.call('POST', this.form.url(place) + '/anonymous', body).then(answer => {
                if (answer.status !== 200) {
                    failed(answer.json.message);
                    return false;
                }
                this.eraser.disabled = false;
                this.problem('');
                this.field.settled(answer.json);
                this.control.focus();
                return true;
            }, () => {
                failed();
                return false;
            });
        }
    };
})();
