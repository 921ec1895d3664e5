package org.ccm.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One table of a register: its file, its columns in the order in which they are written, how a row becomes a fact and
 * back, and the rules its rows obey. Reading, writing and the review of a register built by hand all go by this one
 * definition.
 *
 * <p>Plain methods and no method references: two for each of two hundred columns cost a cold start a tenth of a second.
 *
 * @param <F> what a row says
 */
abstract class Table<F> {

    private final String name;
    private final Class<F> type;
    private final String file;
    private final boolean required;
    private final List<Column<?>> columns = new ArrayList<>();
    private List<Column<?>> key = columns;
    private @Nullable Column<List<SourceId>> sources;
    private @Nullable Column<Confidence> confidence;
    private @Nullable Column<?> kind;

    Table(String name, Class<F> type, boolean required) {
        this.name = name;
        this.type = type;
        this.file = name.concat(".csv");
        this.required = required;
    }

    /** Name without the ending, as coverage.csv says it. */
    final String name() {
        return name;
    }

    final String file() {
        return file;
    }

    /** What a row says. */
    final Class<F> type() {
        return type;
    }

    final boolean required() {
        return required;
    }

    final List<Column<?>> columns() {
        return columns;
    }

    /** The kinds for which coverage.csv can speak of a part of this table; none: of the whole only. */
    final List<String> kinds() {
        return kind == null ? List.of() : kind.words();
    }

    /** What a sound row says. */
    abstract F read(Row row);

    /** What a fact says, in the order of the columns. */
    abstract Object[] values(F fact);

    /** The facts of this table in a register. */
    abstract List<F> of(Register register);

    /** Puts facts of this table into a register. */
    abstract void put(List<F> facts, Register.Builder register);

    /** The columns that together tell this fact from all others; where not overridden, the same for all facts. */
    List<Column<?>> key(F fact) {
        return key;
    }

    /** The cells by which a fact is told from all others of the table. */
    final String keyOf(F fact) {
        Object[] values = values(fact);
        StringBuilder cells = new StringBuilder();
        for (Column<?> column : key(fact)) {
            cells.append(RegisterWriter.text(column, values[column.index()])).append('\n');
        }
        return cells.toString();
    }

    /** Whether rows of other tables may refer to rows of this one. */
    boolean referredTo() {
        return false;
    }

    /** Lets the rows of tables read later refer to this one. */
    void makeKnown(F fact, Known known) {}

    /** The rules that a row can obey or break by itself. */
    void check(F fact, Row row) {}

    /** The rules about several rows; called only if all rows of the table obey all others. */
    void checkTogether(List<Entry<F>> entries, Reading reading) {}

    /** Whether there are rules about several rows. */
    boolean hasRulesOfSeveral() {
        return false;
    }

    /** Whether a rule about several rows looks at two of them together. */
    boolean together(F one, F other) {
        return true;
    }

    /** A fact and the row that said it. */
    record Entry<F>(F fact, Row row) {}

    /** That whatever is not called unsourced names a source. */
    final void checkSources(Row row) {
        if (sources != null
                && confidence != null
                && sources.in(row).isEmpty()
                && confidence.in(row) != Confidence.UNSOURCED) {
            row.wrong(
                    sources,
                    "the row is \"" + confidence.in(row).word() + "\" and names no source.",
                    "Maybe its confidence is unsourced?");
        }
    }

    /** That two days of a row come in this order; the same day is in order. */
    static void checkOrder(Column<?> earlier, LocalDate from, Column<?> later, LocalDate to, Row row) {
        if (to.isBefore(from)) {
            row.wrong(
                    later,
                    Problem.quoted(row.cell(later)) + " is before " + Problem.quoted(row.cell(earlier)) + " in column "
                            + earlier.name() + ".",
                    "Maybe the two are swapped?");
        }
    }

    final <T> Column<T> add(Column<T> column) {
        column.placeAt(columns.size());
        columns.add(column);
        return column;
    }

    final void keyIs(Column<?>... unique) {
        key = List.of(unique);
    }

    final Column<StateCode> state(String column) {
        return add(new ReferenceColumns.OneState(column));
    }

    final Column<Optional<StateCode>> optionalState(String column) {
        return add(Column.optional(new ReferenceColumns.OneState(column)));
    }

    final Column<Optional<String>> optionalMeeting(String column) {
        return add(Column.optional(new ReferenceColumns.MeetingId(column)));
    }

    final Column<String> text(String column) {
        return add(new ValueColumns.Text(column));
    }

    final Column<Optional<String>> optionalText(String column) {
        return add(Column.optional(new ValueColumns.Text(column)));
    }

    final Column<String> oneOf(String column, String... words) {
        return add(new ValueColumns.OneOf(column, words));
    }

    final Column<Optional<String>> optionalOneOf(String column, String... words) {
        return add(Column.optional(new ValueColumns.OneOf(column, words)));
    }

    final <E extends Enum<E> & Word> Column<E> word(String column, E[] words) {
        return add(new ValueColumns.WordColumn<>(column, words));
    }

    final <E extends Enum<E> & Word> Column<Optional<E>> optionalWord(String column, E[] words) {
        return add(Column.optional(new ValueColumns.WordColumn<>(column, words)));
    }

    /** The word that tells the kind of row, by which coverage.csv divides the table. */
    final <E extends Enum<E> & Word> Column<E> kind(String column, E[] words) {
        Column<E> kinds = word(column, words);
        kind = kinds;
        return kinds;
    }

    final Column<Boolean> flag(String column) {
        return add(new ValueColumns.Flag(column));
    }

    final Column<LocalDate> day(String column) {
        return add(new DateColumns.Day(column, DateColumns.FIRST_YEAR));
    }

    final Column<Optional<LocalDate>> optionalDay(String column) {
        return optionalDay(column, DateColumns.FIRST_YEAR);
    }

    final Column<Optional<LocalDate>> optionalDay(String column, int firstYear) {
        return add(Column.optional(new DateColumns.Day(column, firstYear)));
    }

    final Column<PartialDate> date(String column) {
        return add(new DateColumns.Partial(column, DateColumns.FIRST_YEAR));
    }

    final Column<Optional<PartialDate>> optionalDate(String column) {
        return optionalDate(column, DateColumns.FIRST_YEAR);
    }

    final Column<Optional<PartialDate>> optionalDate(String column, int firstYear) {
        return add(Column.optional(new DateColumns.Partial(column, firstYear)));
    }

    final Column<Integer> year(String column) {
        return add(new ValueColumns.Number(column, DateColumns.FIRST_YEAR, DateColumns.LAST_YEAR));
    }

    final Column<OptionalInt> optionalYear(String column) {
        return add(Column.optionalInt(new ValueColumns.Number(column, DateColumns.FIRST_YEAR, DateColumns.LAST_YEAR)));
    }

    final Column<Integer> number(String column) {
        return add(new ValueColumns.Number(column, 0, Integer.MAX_VALUE));
    }

    final Column<OptionalInt> optionalNumber(String column) {
        return add(Column.optionalInt(new ValueColumns.Number(column, 0, Integer.MAX_VALUE)));
    }

    final Column<OptionalLong> optionalQuantity(String column) {
        return add(Column.optionalLong(new ValueColumns.Quantity(column)));
    }

    final Column<List<SourceId>> sources() {
        Column<List<SourceId>> column = add(new ReferenceColumns.Sources("sources"));
        sources = column;
        return column;
    }

    final Column<Confidence> confidence() {
        Column<Confidence> column = word("confidence", Confidence.values());
        confidence = column;
        return column;
    }
}
