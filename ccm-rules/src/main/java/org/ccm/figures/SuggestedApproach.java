package org.ccm.figures;

import java.util.List;
import org.ccm.source.Sourced;
import org.ccm.source.Word;
import org.ccm.state.StateCode;

/**
 * An approach of the paper "Ways Forward on Universalization" that the facts on record would fit, for a candidate. It is never
 * more than a suggestion.
 *
 * @param state the candidate
 * @param approach which approach, with its paragraph
 * @param facts the rows that it rests on; at least one
 * @param sentence the same in a sentence
 */
public record SuggestedApproach(StateCode state, Approach approach, List<Sourced> facts, String sentence) {

    /** The approaches of paragraph 4. */
    public enum Approach implements Word {
        /** Help with the domestic process, for a signatory. */
        DOMESTIC_PROCESS("domestic-process", "4.2.1"),
        /** A regional process of an organization the State belongs to. */
        REGIONAL_PROCESS("regional-process", "4.3"),
        /** Military-to-military dialogue, where security is the obstacle. */
        MILITARY_DIALOGUE("military-dialogue", "4.6"),
        /** A demarche, where security is the obstacle. */
        DEMARCHE("demarche", "4.6"),
        /** A country coalition, for a State that would have duties under Article 3 or 4. */
        COUNTRY_COALITION("country-coalition", "4.7");

        private final String word;
        private final String paragraph;

        Approach(String word, String paragraph) {
            this.word = word;
            this.paragraph = paragraph;
        }

        @Override
        public String word() {
            return word;
        }

        /** The paragraph of the paper. */
        public String paragraph() {
            return paragraph;
        }
    }
}
