package org.ccm.assessment;

import java.util.List;

/**
 * One way in which a rule justifies a conclusion.
 *
 * @param rule the rule's id
 * @param article the provision it applies
 * @param sentence what it says of the case, as one or more plain sentences
 * @param premises what it rests on, in the order of the rule's patterns
 */
public record Reason(String rule, String article, String sentence, List<Premise> premises) {}
