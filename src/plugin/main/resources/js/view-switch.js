/* One of several views of the same is shown at a time; each person finds the one that they looked at last. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    function start(root) {
        const key = ['innovation', root.dataset.user, 'view', root.dataset.views].join('/');
        const buttons = Innovation.all(root, '[data-view]');
        const panels = Innovation.all(root, '[data-view-panel]');
        const show = view => {
            buttons.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.view === view)));
            panels.forEach(panel => Innovation.show(panel, panel.dataset.viewPanel === view));
            root.dispatchEvent(new CustomEvent('innovation-view', {detail: {view: view}}));
        };
        buttons.forEach(button => button.addEventListener('click', () => {
            Innovation.device.keep(key, button.dataset.view);
            show(button.dataset.view);
        }));
        const last = Innovation.device.find(key);
        Innovation.show(root.querySelector('[data-switch]'), true);
        show(buttons.some(button => button.dataset.view === last) ? last : buttons[0].dataset.view);
    }

    Innovation.whenReady(() => Innovation.all(document, '[data-views]').forEach(start));
})();
