package org.ccm.provision;

/**
 * A provision of the Convention on Cluster Munitions, as it is cited.
 *
 * @param citation article, paragraph and subparagraph, for example {@code "7(1)"} or {@code "4(1)(b)"}
 */
public record Provision(String citation) {

    /** The provision cited so. */
    public static Provision of(String citation) {
        return new Provision(citation);
    }

    /** The article's number alone, for example {@code "7"} of {@code "7(1)"}. */
    public String article() {
        int bracket = citation.indexOf('(');
        return bracket < 0 ? citation : citation.substring(0, bracket);
    }

    @Override
    public String toString() {
        return citation;
    }
}
