/* Small functions on the DOM that every script needs. Only server-html.js makes elements of HTML. */

/** Makes an element. Children are elements or texts. */
export function createElement(name, attributes, children) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach((key) => element.setAttribute(key, attributes[key]));
    (children || []).forEach((child) => element.append(child));
    return element;
}

export function createButton(text, classes, onClick) {
    const button = createElement('button', { type: 'button', class: classes }, [text]);
    button.addEventListener('click', onClick);
    return button;
}

export function findAll(root, selector) {
    return Array.from(root.querySelectorAll(selector));
}

/** Shows or hides without removing. */
export function setVisible(element, isShown) {
    if (element && element.hidden === isShown) {
        element.hidden = !isShown;
    }
}

/** Opens everything that is folded around an element, and itself. */
export function unfoldAround(element) {
    for (let folded = element.closest('details'); folded; folded = folded.parentElement.closest('details')) {
        folded.open = true;
    }
}

/** Writes only what is new: a text that changes under the pointer moves the page. */
export function setText(element, text) {
    if (element && element.textContent !== text) {
        element.textContent = text;
    }
}

/** Runs once the page is there; scripts may come before or after it. */
export function whenReady(start) {
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}
