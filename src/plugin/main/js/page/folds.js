/* A link to something that is folded away opens the fold. */
import { unfoldAround } from '../common/dom.js';

function openTarget(hash) {
    const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target && target.closest('.inno')) {
        unfoldAround(target);
    }
}

export function startFolds() {
    openTarget(window.location.hash);
    window.addEventListener('hashchange', () => openTarget(window.location.hash));
    document.addEventListener('click', ({ target }) => {
        const link = target.closest('.inno a[href^="#"]');
        if (link) {
            openTarget(link.hash);
        }
    });
}
