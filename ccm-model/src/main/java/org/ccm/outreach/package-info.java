/** Universalization (Article 21): votes, statements and contacts. */
@NullMarked
package org.ccm.outreach;

import org.jspecify.annotations.NullMarked;
