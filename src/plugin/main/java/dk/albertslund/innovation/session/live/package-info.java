/** A session while it runs: where it is in its programme, its timer, who leads it. */
package dk.albertslund.innovation.session.live;
