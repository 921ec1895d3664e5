package org.ccm.language;

import java.util.List;
import java.util.Optional;

/**
 * A rule file as it is written.
 *
 * @param text its text and name
 * @param packageName the name after {@code package}; empty where there is none
 * @param imports the names after {@code import}, in order
 * @param rules the rules that were understood, in order; mistakes that leave no doubt about what is meant do not count
 */
record RuleFile(RuleText text, Optional<Name> packageName, List<Name> imports, List<WrittenRule> rules) {}
