package org.ccm.language;

import java.util.List;

/**
 * What the check of rule files has found.
 *
 * @param rules the rules without a mistake, in the order of the files
 * @param diagnostics everything wrong or doubtful, in any order
 */
record Checked(List<CheckedRule> rules, List<Diagnostic> diagnostics) {}
