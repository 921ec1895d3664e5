/**
 * Documents that people read: the report on a day and a State's page, as content in one language, before any format.
 * Every sentence is computed; every word comes from the bundle {@code org.ccm.document.phrases}.
 */
@NullMarked
package org.ccm.document;

import org.jspecify.annotations.NullMarked;
