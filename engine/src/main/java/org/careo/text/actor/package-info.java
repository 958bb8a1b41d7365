/**
 * What several stages know beforehand about actors: states with demonyms and seats of government,
 * offices with dated holders, agencies, armed groups, parties, media. {@link
 * org.careo.text.actor.ActorBase} is the face; its data are tab-separated files beside it, each
 * with a header line, and users add their own files of the same form.
 */
@NullMarked
package org.careo.text.actor;

import org.jspecify.annotations.NullMarked;
