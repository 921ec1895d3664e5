/** What helps those who write rules: coverage, the vocabulary, the treaty with its rules beside it, a rule to begin with. */
@NullMarked
package org.ccm.authoring;

import org.jspecify.annotations.NullMarked;
