/** Papers for people: the dossier for the next meeting, and the letter for a new party. Content only, no layout. */
@NullMarked
package org.ccm.dossier;

import org.jspecify.annotations.NullMarked;
