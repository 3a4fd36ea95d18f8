/* A field with a picture and what is to be seen on it. The picture is attached to the page; the field holds its name. */
import { createElement, setText, setVisible } from '../common/dom.js';
import { newId } from '../common/ids.js';
import { contextPath } from '../common/rest.js';
import { attach, shrink } from './picture-file.js';
import { TextView } from './text-view.js';

/** Page and file name, and the text behind the first space. */
function parse(value) {
    const space = value.indexOf(' ');
    return space < 0
        ? { reference: value, alternative: '' }
        : { reference: value.slice(0, space), alternative: value.slice(space + 1) };
}

function url(reference) {
    return contextPath() + '/download/attachments/' + reference;
}

function pageId() {
    return document.querySelector('meta[name="ajs-page-id"]').content;
}

function problemOf(status) {
    const problems = {
        401: AJS.I18n.getText('innovation.form.picture.loggedout'),
        403: AJS.I18n.getText('innovation.form.picture.forbidden'),
        404: AJS.I18n.getText('innovation.form.picture.forbidden'),
        413: AJS.I18n.getText('innovation.form.problem.picture.large'),
    };
    return problems[status] || AJS.I18n.getText('innovation.form.picture.failed');
}

export class PictureView extends TextView {
    /** @param file shrinks and attaches; another one in tests */
    constructor(root, file = { shrink, attach }) {
        super(root);
        this.file = file;
        this.box = this.part('');
        this.reference = this.box.dataset.picture;
        this.waiting = null;
        this.render();
    }

    part(name) {
        return this.root.querySelector('[data-picture' + name + ']');
    }

    listen(changed) {
        super.listen(changed);
        this.changed = changed;
        const chooser = this.part('-file');
        this.part('-choose').addEventListener('click', () => chooser.click());
        this.part('-retry').addEventListener('click', () => this.send());
        this.part('-remove').addEventListener('click', () => this.remove());
        chooser.addEventListener('change', () => {
            const chosen = chooser.files[0];
            chooser.value = '';
            if (chosen) {
                this.choose(chosen);
            }
        });
    }

    value() {
        const alternative = this.control.value.replace(/\s+/g, ' ').trim();
        return this.reference && alternative ? this.reference + ' ' + alternative : this.reference;
    }

    show(value) {
        const parsed = parse(value);
        this.reference = parsed.reference;
        this.control.value = parsed.alternative;
        this.render();
    }

    render() {
        const image = this.part('-image');
        const isThere = this.reference !== '';
        this.box.dataset.picture = this.reference;
        if (!isThere) {
            image.removeAttribute('src');
        } else if (image.getAttribute('src') !== url(this.reference)) {
            image.setAttribute('src', url(this.reference));
        }
        image.setAttribute('alt', this.control.value);
        [image, this.part('-remove'), this.part('-alternative')].forEach((part) => setVisible(part, isThere));
        setText(
            this.part('-choose'),
            isThere
                ? AJS.I18n.getText('innovation.form.picture.replace')
                : AJS.I18n.getText('innovation.form.picture.choose'),
        );
        this.suggest();
    }

    /** A picture without a text is allowed. */
    suggest() {
        const isMissing = this.reference !== '' && this.control.value.trim() === '';
        setText(this.part('-hint'), isMissing ? AJS.I18n.getText('innovation.form.picture.hint') : '');
    }

    count() {
        super.count();
        if (this.box) {
            this.part('-image').setAttribute('alt', this.control.value);
            this.suggest();
        }
    }

    /** What stood there stays until the new picture is with the wiki. */
    choose(chosen) {
        this.problem('');
        this.busy(AJS.I18n.getText('innovation.form.picture.shrinking'));
        return this.file.shrink(chosen).then(
            (blob) => {
                this.waiting = blob;
                return this.send();
            },
            () => this.stopped(AJS.I18n.getText('innovation.form.problem.picture.type'), false),
        );
    }

    send() {
        const page = pageId();
        const name = 'innovation-' + newId() + '.jpg';
        this.problem('');
        this.busy(AJS.I18n.getText('innovation.form.picture.sending'));
        return this.file.attach(page, name, this.waiting).then(
            (status) => (status === 200 ? this.attached(page + '/' + name) : this.stopped(problemOf(status), true)),
            () => this.stopped(AJS.I18n.getText('innovation.form.picture.failed'), true),
        );
    }

    attached(reference) {
        this.waiting = null;
        this.busy('');
        this.reference = reference;
        this.render();
        this.changed(true);
        this.focus();
    }

    stopped(message, canRetry) {
        this.busy('');
        this.waiting = canRetry ? this.waiting : null;
        setVisible(this.part('-retry'), canRetry);
        this.problem(message);
    }

    busy(text) {
        setVisible(this.part('-progress'), text !== '');
        setText(this.part('-status'), text);
        setVisible(this.part('-retry'), false);
        this.part('-choose').disabled = text !== '';
    }

    /** The attachment stays on the page, for the history. */
    remove() {
        this.reference = '';
        this.control.value = '';
        this.render();
        this.changed(true);
        this.part('-choose').focus();
    }

    focus() {
        (this.reference === '' ? this.part('-choose') : this.control).focus();
    }

    describe(value) {
        return value === '' ? '' : parse(value).alternative || AJS.I18n.getText('innovation.form.picture');
    }

    /** An earlier picture is a link in the history. */
    link(value) {
        return value === '' ? null : createElement('a', { href: url(parse(value).reference) }, [this.describe(value)]);
    }
}
