/* The side of the Create dialog that plugins see: they register a wizard's hooks here, as in Confluence. */
(function ($) {
    'use strict';

    const Confluence = window.Confluence = window.Confluence || {};
    const registrations = {};

    function notImitated(name) {
        return function () {
            throw new Error('Confluence.Blueprint.' + name + ' is not imitated');
        };
    }

    /** The hooks of one item's wizard; a new one for every time the dialog is gone through. */
    class WizardHooks {
        constructor(itemKey) {
            this.emitter = $({});
            if (registrations[itemKey]) {
                registrations[itemKey](this);
            }
        }

        on(names, hook) {
            this.emitter.on(names, hook);
            return this;
        }

        /** False when a hook returned false or prevented what comes next. */
        run(name, state) {
            const event = $.Event(name);
            const answer = this.emitter.triggerHandler(event, [state]);
            return answer !== false && !event.isDefaultPrevented();
        }
    }

    Confluence.Blueprint = Object.assign(Confluence.Blueprint || {}, {
        setWizard: function (itemKey, register) {
            registrations[itemKey] = register;
        },
        setDirectCallback: notImitated('setDirectCallback'),
        validateTitle: notImitated('validateTitle'),
        canCreatePage: notImitated('canCreatePage')
    });

    function complainAt(field, key) {
        field.siblings('.error').remove();
        if (!field.val().trim()) {
            field.after($('<div class="error" role="alert"></div>').text(key));
        }
    }

    Confluence.SpaceBlueprint = Object.assign(Confluence.SpaceBlueprint || {}, {
        CommonWizardBindings: {
            preRender: function (event, state) {
                state.soyRenderContext.atlToken = window.DevhostDialog.meta('atl-token');
                state.soyRenderContext.showSpacePermission = false;
            },
            postRender: function () {
                /* Confluence proposes a key from the name here; a plugin that needs it does it itself */
            },
            submit: function (event, state) {
                const texts = window.DevhostCreate.texts;
                complainAt(state.$container.find('[name="name"]'), texts['space.name.empty']);
                complainAt(state.$container.find('[name="spaceKey"]'), texts['space.key.empty']);
                return Boolean(state.pageData.name && state.pageData.spaceKey);
            }
        }
    });

    window.DevhostCreate = {WizardHooks: WizardHooks, texts: {}};
})(AJS.$);
