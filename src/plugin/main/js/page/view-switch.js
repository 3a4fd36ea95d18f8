/*
 * One of several views of the same is shown at a time; each person finds the one that they looked at last. A part of the page may
 * belong to more than one view.
 */
import { deviceStore } from '../common/device-store.js';
import { findAll, setVisible } from '../common/dom.js';

export function startViewSwitch(root) {
    const key = ['innovation', root.dataset.user, 'view', root.dataset.views].join('/');
    const buttons = findAll(root, '[data-view]');
    const panels = findAll(root, '[data-view-panel]');
    const show = (view) => {
        buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.view === view)));
        panels.forEach((panel) => setVisible(panel, panel.dataset.viewPanel.split(' ').includes(view)));
        root.dispatchEvent(new CustomEvent('innovation-view', { detail: { view: view } }));
    };
    buttons.forEach((button) =>
        button.addEventListener('click', () => {
            deviceStore.save(key, button.dataset.view);
            show(button.dataset.view);
        }),
    );
    const last = deviceStore.find(key);
    setVisible(root.querySelector('[data-switch]'), true);
    show(buttons.some((button) => button.dataset.view === last) ? last : buttons[0].dataset.view);
}
