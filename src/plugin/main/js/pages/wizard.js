/* The dialogs Create space and Create page, where the wizard for a network is opened. */
import { registerNetworkWizard } from '../wizard/network-wizard.js';

registerNetworkWizard();
