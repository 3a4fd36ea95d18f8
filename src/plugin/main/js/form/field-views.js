/* The view of each type of field, by the type's key. */
import { ChoiceView } from './choice-view.js';
import { ChoicesView } from './choices-view.js';
import { DateView } from './date-view.js';
import { FieldView } from './field-view.js';
import { PeopleView } from './people-view.js';
import { PersonView } from './person-view.js';
import { PictureView } from './picture-view.js';
import { ReferenceView } from './reference-view.js';
import { TextView } from './text-view.js';
import { YesNoView } from './yes-no-view.js';

const VIEWS = {
    text: TextView,
    long_text: TextView,
    number: TextView,
    time: TextView,
    code: TextView,
    choice: ChoiceView,
    scale: ChoiceView,
    choices: ChoicesView,
    date: DateView,
    yes_no: YesNoView,
    people: PeopleView,
    person: PersonView,
    picture: PictureView,
    reference: ReferenceView,
};

export function viewOf(root) {
    const View = VIEWS[root.dataset.type] || FieldView;
    return new View(root);
}
