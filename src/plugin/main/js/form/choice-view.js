/* A field with one of several choices. */
import { findAll } from '../common/dom.js';
import { FieldView } from './field-view.js';

export class ChoiceView extends FieldView {
    describe(value) {
        const option = findAll(this.control, 'option').find((candidate) => candidate.value === value);
        return option && value !== '' ? option.textContent : value;
    }
}
