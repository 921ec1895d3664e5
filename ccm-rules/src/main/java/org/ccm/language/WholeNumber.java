package org.ccm.language;

/** Reads whole numbers, up to the largest that facts have. */
final class WholeNumber {

    private static final int LONGEST = 10;

    private WholeNumber() {}

    /** The number that a token is; what is wrong with it is told. */
    static Expression.Number read(Token token, Problems problems) {
        String digits = token.text();
        String plain = digits.replaceFirst("^0+(?=[0-9])", "");
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problems.report(
                    Fault.BAD_NUMBER,
                    token.span(),
                    "\"" + digits + "\" is not a whole number.",
                    "Maybe " + whole(digits) + ", or quotation marks around it?");
        } else if (!plain.equals(digits)) {
            problems.mended(
                    Fault.BAD_NUMBER, token.span(), "the number " + digits + " begins with 0.", "Maybe " + plain + "?");
        } else if (digits.length() > LONGEST || Long.parseLong(digits) > Integer.MAX_VALUE) {
            problems.report(
                    Fault.BAD_NUMBER,
                    token.span(),
                    "the number " + (digits.length() > 2 * LONGEST ? "of " + digits.length() + " digits" : digits)
                            + " is larger than " + Integer.MAX_VALUE + ".",
                    "Maybe quotation marks around it?");
        }
        return new Expression.Number(plain, token.span());
    }

    private static String whole(String written) {
        String digits = written.replace("_", "").replaceFirst("[lLdDfF]$", "");
        return digits.matches("[1-9][0-9]*") ? digits : "a whole number";
    }
}
