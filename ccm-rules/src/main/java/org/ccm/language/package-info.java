/**
 * The language of rules: what a rule file says, what is wrong with it, and what it means. A rule file is read into
 * {@link org.ccm.language.RuleFile}, checked against the {@link org.ccm.language.Vocabulary}, and written anew for the
 * engine, which so sees nothing that was not understood. Knows no rules engine.
 */
@NullMarked
package org.ccm.language;

import org.jspecify.annotations.NullMarked;
