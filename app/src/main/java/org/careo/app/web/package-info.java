/**
 * Serves a case to one browser on this machine: loopback only, a session token in the opened
 * address, no inline script, all text of reports escaped by the templates, requests from other
 * sites refused.
 */
@NullMarked
package org.careo.app.web;

import org.jspecify.annotations.NullMarked;
